import Glibc
import Pipelines
import Settings

/// The two streams: data on standard output, everything else on standard error.
enum Terminal {
    /// Writes data; what cannot be written is lost with the reader, see `StandardOutput` for results
    /// that matter.
    static func data(_ text: String) { _ = write(text, to: 1) }

    /// Writes a message.
    static func message(_ text: String) { _ = write(text, to: 2) }

    static var isErrorTerminal: Bool { isatty(2) == 1 }

    /// Columns of the terminal behind standard error; 80 where it is none.
    static var columns: Int {
        var size = winsize()
        guard ioctl(2, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
        return Int(size.ws_col)
    }

    /// Whether messages may be coloured: the flag decides, then CLICOLOR_FORCE, then NO_COLOR and
    /// TERM, then whether anybody looks.
    static func isColoured(choice: String?) -> Bool {
        switch choice {
        case "always": return true
        case "never": return false
        default: break
        }
        if Surroundings.variable("NO_COLOR") != nil { return false }
        if let force = Surroundings.variable("CLICOLOR_FORCE"), force != "0" { return true }
        return isErrorTerminal && Surroundings.variable("TERM") != "dumb"
    }

    /// False, with `errno` set, if not all was written.
    static func write(_ text: String, to descriptor: Int32) -> Bool { write(Array(text.utf8), to: descriptor) }

    /// The same of bytes.
    static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
        var bytes = bytes
        while !bytes.isEmpty {
            let count = Glibc.write(descriptor, bytes, bytes.count)
            if count < 0, errno == EINTR { continue }
            if count < 0, errno == EAGAIN {
                var waiting = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
                poll(&waiting, 1, 1000)
                continue
            }
            guard count >= 0 else { return false }
            bytes.removeFirst(count)
        }
        return true
    }
}

/// Standard output as the place of a command's results: a write that fails is an error.
struct StandardOutput: DataSink {
    func write(_ text: String) throws(PipelineError) { try write(Array(text.utf8)) }

    func write(_ bytes: [UInt8]) throws(PipelineError) {
        guard Terminal.write(bytes, to: 1) else {
            throw .failed(
                Problem(
                    .outputNotWritten, at: Place("standard output"),
                    "the result cannot be written: \(String(cString: strerror(errno)))"))
        }
    }
}
