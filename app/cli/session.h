// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bank/bank.h"
#include "cli/arguments.h"
#include "cli/exitcode.h"

#include <QJsonObject>

namespace kb::cli {

/// One run of the program: what every command needs, and the only place that prints.
class Session
{
public:
    /// The arguments without the name of the command; its usage is shown when they are not understood.
    explicit Session(Arguments arguments, QString usage = {});

    const Arguments &arguments() const { return m_arguments; }
    const Clock &clock() const { return m_clock; }
    bool isJson() const { return m_arguments.has(QStringLiteral("json")); }

    /// The uid that stands at that place; null when there is none.
    Uid uid(qsizetype at) const { return Uid(m_arguments.word(at)); }

    /// All words as uids; a null one for a word that is none.
    QList<Uid> uids() const;

    /// The bank of `--bank`, with the user of `--user`; the error is printed already.
    std::unique_ptr<Bank> openBank(OpenMode mode = OpenMode::ReadWrite);

    /// One line of the answer, to standard output.
    void print(const QString &line);
    void print(const QJsonObject &object);
    /// A message to the user, to standard error.
    void say(const QString &message);
    /// What went wrong, as a sentence, and what the shell is told.
    ExitCode fail(const Error &error);
    ExitCode wrongUse();
    /// Done, or what went wrong.
    ExitCode outcome(const Result<> &result) { return result ? ExitCode::Done : fail(result.error()); }

private:
    void failToOpen(const Error &error);
    QString ownerNamed(const QString &detail) const;

    Arguments m_arguments;
    QString m_usage;
    Clock m_clock;
};

} // namespace kb::cli
