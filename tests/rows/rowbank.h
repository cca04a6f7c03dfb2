// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bank/refcodes.h"
#include "model/policydossier.h"
#include "support/openbank.h"
#include "support/testbank.h"

namespace kb::test {

/// A clock that stands still until somebody sets it.
class SetClock
{
public:
    Clock clock() const
    {
        return [now = m_now] { return *now; };
    }
    void goTo(QDate day) { m_now->setDate(day); }

private:
    std::shared_ptr<QDateTime> m_now = std::make_shared<QDateTime>(scenarioBegin());
};

/// The record with that code, written as the specification does: DGVB-STU-08.
template <typename R> R named(Bank &bank, const QString &code)
{
    const auto all = bank.records<R>().all();
    const auto found = std::ranges::find(*all, fullRefcode(code), &R::refcode);
    if (found == all->end())
        qFatal("no %s in the example", qPrintable(code));
    return *found;
}

/// The dossier with that short name: D3 is VWB.
inline PolicyDossier dossierCalled(Bank &bank, const QString &code)
{
    const auto all = bank.records<PolicyDossier>().all();
    const auto found = std::ranges::find(*all, code, &PolicyDossier::code);
    if (found == all->end())
        qFatal("no dossier %s in the example", qPrintable(code));
    return *found;
}

/// The example of a unit on the morning on which the scenarios begin.
class RowBank
{
public:
    explicit RowBank(const QString &unit = QStringLiteral("DGVB"))
        : m_desk(Desk::Content::Example, unit)
        , m_bank(m_desk.open(OpenMode::ReadWrite, m_clock.clock()))
    {
    }

    Bank &operator*() const { return *m_bank; }
    Bank *operator->() const { return m_bank.get(); }
    template <typename R> R named(const char *code) const
    {
        return test::named<R>(*m_bank, QString::fromLatin1(code));
    }
    PolicyDossier dossier(const char *code) const
    {
        return dossierCalled(*m_bank, QString::fromLatin1(code));
    }
    void goTo(QDate day) { m_clock.goTo(day); }

private:
    SetClock m_clock;
    Desk m_desk;
    std::unique_ptr<Bank> m_bank;
};

/// The codes of what a list shows, in its order.
template <typename Line> QStringList codesOfLines(const Result<QList<Line>> &lines)
{
    QStringList codes;
    for (const Line &line : *lines)
        codes.append(line.refcode);
    return codes;
}

/// Codes as the bank has them, of codes as the specification has them.
inline QStringList fullCodes(const QString &codes)
{
    QStringList full;
    for (const QString &code : codes.split(u' '))
        full.append(fullRefcode(code));
    return full;
}

} // namespace kb::test
