// SPDX-License-Identifier: EUPL-1.2
#include "bench/otherprocess.h"

#include <QJsonDocument>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace kb::bench {

namespace {

/// Without a display, where the program has a window.
QProcessEnvironment environment()
{
    QProcessEnvironment all = QProcessEnvironment::systemEnvironment();
    all.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    return all;
}

Result<QJsonObject> runOnce(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessEnvironment(environment());
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, arguments);
    if (!process.waitForFinished(-1) || process.exitStatus() != QProcess::NormalExit ||
        process.exitCode() != 0)
        return Error{Error::Code::Storage, program + u' ' + arguments.join(u' ')};
    return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
}

} // namespace

Result<QJsonObject> askProcess(const QString &program, const QStringList &arguments, QLatin1StringView number)
{
    QList<QJsonObject> lines;
    for (int round = 0; round < 3; ++round) {
        const auto line = runOnce(program, arguments);
        if (!line)
            return line;
        lines.append(*line);
    }
    std::ranges::sort(lines, {}, [&](const QJsonObject &line) { return line[number].toDouble(); });
    return lines.at(1);
}

} // namespace kb::bench
