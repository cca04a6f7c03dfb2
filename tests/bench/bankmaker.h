// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bank/bank.h"
#include "bench/words.h"

namespace kb::bench {

/// How many of what a bank has. What is not asked for follows from it: persons and institutes, agendas and
/// participants, statements and consultations, experiences and what works, links and pairs.
struct BankSize
{
    int signals_ = 10000;
    int events = 1000;
    int advices = 500;
    int studies = 10000;
    int questions = 10000;
    int dossiers = 500;
    int tasks = 2000;
    int units = 11;     ///< beside the coordinator
    int guests = 15;    ///< of an event
    int statements = 8; ///< of an advice
};

/// The day on which such a bank is looked at.
inline constexpr QDate Today = QDate::fromJulianDay(2461102); // 2 March 2026

/// Says how far the making is.
using Say = std::function<void(const QString &)>;

/// Makes a coordinator's bank through its gate, in steps as of an import. The same size and seed give the
/// same records.
Result<> makeBank(const QString &path, const BankSize &size, quint32 seed, const Say &say = {});
/// The bank as somebody opens it on that day.
Result<std::unique_ptr<Bank>> openBank(const QString &path);

/// Fills a bank, one kind of record after the other, so that each can point at those before it.
class BankMaker
{
public:
    BankMaker(Bank &bank, const BankSize &size, quint32 seed);

    Result<> make(const Say &say);

private:
    /// One kind of record: how many, and what makes one with all that hangs on it.
    struct Part
    {
        const char *name;
        int count;
        Uid (BankMaker::*add)(Write &write, int number);
        QList<Uid> *made;
    };

    QList<Part> parts();
    Result<> fill(const Part &part);
    Result<> addPairs();

    Uid addUnit(Write &write, int number);
    Uid addInstitute(Write &write, int number);
    Uid addPerson(Write &write, int number);
    Uid addDossier(Write &write, int number);
    Uid addStudy(Write &write, int number);
    Uid addQuestion(Write &write, int number);
    Uid addProject(Write &write, int number);
    Uid addSignal(Write &write, int number);
    Uid addExploration(Write &write, int number);
    Uid addEvent(Write &write, int number);
    Uid addAdvice(Write &write, int number);
    Uid addContact(Write &write, int number);
    Uid addTask(Write &write, int number);
    Uid addApproach(Write &write, int number);
    Uid addLesson(Write &write, int number);
    Uid addCollection(Write &write, int number);
    Uid addExternalBank(Write &write, int number);
    Uid addAction(Write &write, int number);
    Uid addVerdict(Write &write, int number);
    void addProgramme(Write &write, const Uid &event);
    void addStatements(Write &write, const Uid &advice);

    /// The first error is kept, and the step given up after it.
    template <typename R> Uid add(Write &write, const R &record)
    {
        const auto made = m_bank.records<R>().insert(write, record);
        if (!made && !m_failed)
            m_failed = made.error();
        return made ? *made : Uid();
    }
    void link(Write &write, const Uid &from, LinkType type, const Uid &to);

    /// A day from so many years back up to so many months ahead.
    QDate day(int yearsBack, int monthsAhead)
    {
        return m_chance.day(Today.addYears(-yearsBack), Today.addMonths(monthsAhead));
    }

    Bank &m_bank;
    BankSize m_size;
    Chance m_chance;
    Words m_words;
    std::optional<Error> m_failed;
    QList<Uid> m_units, m_institutes, m_persons, m_dossiers, m_studies, m_questions, m_projects, m_signals,
        m_explorations, m_events, m_advices, m_contacts, m_tasks, m_others;
};

} // namespace kb::bench
