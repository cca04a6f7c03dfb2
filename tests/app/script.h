// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "support/commandline.h"

#include <QJsonArray>

namespace kb::test {

/// A walk through the program by commands alone, as one user in one bank of the example, in Dutch: every step
/// is a run of the command line. What a step refers to it finds by its code or its title.
class Script
{
public:
    /// Makes the example bank of that unit.
    bool begin(const QString &unit, const QString &user)
    {
        m_user = user;
        setClock(QStringLiteral("2026-03-02T09:00:00+01:00"));
        return m_cli
                   .run({QStringLiteral("bank"), QStringLiteral("new"), QStringLiteral("b.kennisbank"),
                         QStringLiteral("--example"), QStringLiteral("--unit"), unit})
                   .code == 0;
    }
    void setClock(const QString &now) { m_cli.setNow(now); }

    Answer run(const QStringList &words) const { return m_cli.inBank(asUser() + words); }
    Answer json(const QStringList &words) const { return m_cli.json(asUser() + words); }
    /// The uid of what the command made.
    QString made(const QStringList &words) const { return run(words).lines().value(0); }
    int code(const QStringList &words) const { return run(words).code; }

    int count(const QString &kind) const { return int(run({kind, QStringLiteral("list")}).lines().size()); }
    /// The record with that code or title; empty when there is none.
    QString find(const QString &kind, const QString &name) const
    {
        for (const QString &line : run({kind, QStringLiteral("list")}).lines()) {
            const QStringList parts = line.split(QStringLiteral("  "));
            if (parts.mid(1).contains(name))
                return parts.first();
        }
        return {};
    }
    QJsonObject show(const QString &kind, const QString &uid) const
    {
        return json({kind, QStringLiteral("show"), uid}).objects().value(0);
    }
    /// The titles of what is linked with a record in that way.
    QStringList linked(const QString &kind, const QString &uid, const QString &way) const
    {
        QStringList titles;
        for (const auto &link : show(kind, uid).value(QStringLiteral("linked")).toArray()) {
            if (link.toObject().value(QStringLiteral("way")).toString() == way)
                titles.append(link.toObject().value(QStringLiteral("title")).toString());
        }
        return titles;
    }

    const CommandLine &commandLine() const { return m_cli; }
    QString path(const QString &name) const { return m_cli.path(name); }

private:
    QStringList asUser() const
    {
        return {QStringLiteral("--lang"), QStringLiteral("nl"), QStringLiteral("--user"), m_user};
    }

    CommandLine m_cli;
    QString m_user;
};

} // namespace kb::test
