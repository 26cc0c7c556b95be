declare module 'pdfjs-dist/legacy/build/pdf.worker.min.mjs' {
  /** The parser, for whoever talks to it over the port. */
  export const WorkerMessageHandler: {
    readonly initializeFromPort: (port: MessagePort) => void;
  };
}
