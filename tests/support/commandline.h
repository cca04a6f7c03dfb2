// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace kb::test {

/// What a run of the command line gave.
struct Answer
{
    int code = -1;
    QString out;
    QString said; ///< on standard error

    QStringList lines() const { return out.split(u'\n', Qt::SkipEmptyParts); }
    QList<QJsonObject> objects() const
    {
        QList<QJsonObject> objects;
        for (const QString &line : lines())
            objects.append(QJsonDocument::fromJson(line.toUtf8()).object());
        return objects;
    }
    QStringList keys(qsizetype object = 0) const { return objects().value(object).keys(); }
};

/// The command line as a script uses it: each call is a run of the program, in a folder of its own.
class CommandLine
{
public:
    /// A run without a bank.
    Answer run(const QStringList &words) const
    {
        QProcess program;
        program.setWorkingDirectory(m_folder.path());
        program.start(QStringLiteral(KB_CLI), QStringList{QStringLiteral("--now"), m_now} + words);
        constexpr int Patience = 120'000;
        if (!program.waitForFinished(Patience) || program.exitStatus() != QProcess::NormalExit)
            return {};
        return {program.exitCode(), QString::fromUtf8(program.readAllStandardOutput()),
                QString::fromUtf8(program.readAllStandardError())};
    }
    /// A run in the bank b.kennisbank.
    Answer inBank(const QStringList &words) const
    {
        return run(QStringList{QStringLiteral("--bank"), QStringLiteral("b.kennisbank")} + words);
    }
    Answer json(const QStringList &words) const
    {
        return inBank(QStringList{QStringLiteral("--json")} + words);
    }

    /// An empty bank of a unit, or the example; 0 when it is there.
    int makeBank(const QString &unit = QStringLiteral("KIEM")) const
    {
        return makeWith({QStringLiteral("--unit"), unit});
    }
    int makeExample() const { return makeWith({QStringLiteral("--example")}); }

    /// What time it is from now on, in ISO 8601.
    void setNow(const QString &now) { m_now = now; }

    QString path(const QString &name) const { return m_folder.filePath(name); }
    /// Makes a file, for a command to read.
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(path(name)));
    }

private:
    /// The program makes each bank once for all tests of this file; each test gets a copy.
    int makeWith(const QStringList &options) const
    {
        static const QTemporaryDir folder;
        static QMap<QStringList, QString> made;
        QString &bank = made[options + QStringList{m_now}];
        if (bank.isEmpty()) {
            bank = folder.filePath(QStringLiteral("%1.kennisbank").arg(made.size()));
            const QStringList command{QStringLiteral("bank"), QStringLiteral("new"), bank};
            if (const Answer answer = run(command + options); answer.code != 0)
                qWarning("%s", qPrintable(answer.said));
        }
        return QFile::copy(bank, path(QStringLiteral("b.kennisbank"))) ? 0 : -1;
    }

    QTemporaryDir m_folder;
    QString m_now = QStringLiteral("2026-03-02T10:00:00Z");
};

/// Words of a command, as in a shell without quotes.
inline QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts);
}

} // namespace kb::test
