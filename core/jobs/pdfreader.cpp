// SPDX-License-Identifier: EUPL-1.2
#include "jobs/pdfreader.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QProcess>

namespace kb {

namespace {

constexpr int Tick = 50; ///< milliseconds between two looks at the clock and the stop button
constexpr qint64 PieceSize = 1 << 20;

/// One reader from start to end.
class Run
{
public:
    Run(const PdfLimits &limits, const std::stop_token &stop)
        : m_limits(limits)
        , m_stop(stop)
        , m_end(limits.wait)
    {
    }
    ~Run()
    {
        m_reader.kill();
        m_reader.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(Run)

    bool start(const QString &program)
    {
        m_reader.setStandardErrorFile(QProcess::nullDevice());
        m_reader.start(program,
                       {QString::number(m_limits.processor.count()), QString::number(m_limits.megabytes)});
        return m_reader.waitForStarted();
    }

    void feed(QIODevice &pdf)
    {
        while (!pdf.atEnd() && mayGoOn()) {
            const QByteArray piece = pdf.read(PieceSize);
            if (piece.isEmpty())
                break;
            m_reader.write(piece);
            while (m_reader.bytesToWrite() > 0 && mayGoOn())
                m_reader.waitForBytesWritten(Tick);
        }
        m_reader.closeWriteChannel();
    }

    /// Empty when the reader did not come to its end in peace.
    QByteArray answer()
    {
        while (mayGoOn())
            m_reader.waitForReadyRead(Tick);
        const bool isAtPeace = m_reader.state() == QProcess::NotRunning &&
                               m_reader.exitStatus() == QProcess::NormalExit && m_reader.exitCode() == 0;
        return isAtPeace ? m_reader.readAllStandardOutput() : QByteArray();
    }

private:
    bool mayGoOn() const
    {
        return m_reader.state() == QProcess::Running && !m_end.hasExpired() && !m_stop.stop_requested() &&
               m_reader.bytesAvailable() <= m_limits.largestAnswer;
    }

    const PdfLimits &m_limits;
    const std::stop_token &m_stop;
    QDeadlineTimer m_end;
    QProcess m_reader;
};

} // namespace

PdfReader PdfReader::installed()
{
    QString program = QCoreApplication::applicationDirPath() + QStringLiteral("/kennisbank-pdf");
#ifdef Q_OS_WIN
    program += QStringLiteral(".exe");
#endif
    return PdfReader(program);
}

Result<PdfReading> PdfReader::read(QIODevice &pdf, const std::stop_token &stop) const
{
    Run run(m_limits, stop);
    if (!run.start(m_program))
        return Error{Error::Code::NotFound, m_program};
    run.feed(pdf);
    const QByteArray answer = run.answer();
    if (stop.stop_requested())
        return Error{Error::Code::Cancelled, {}};
    return pdfReadingFrom(answer);
}

} // namespace kb
