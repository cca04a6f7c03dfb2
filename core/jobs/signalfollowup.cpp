// SPDX-License-Identifier: EUPL-1.2
#include "jobs/signalfollowup.h"

#include "bank/bank.h"
#include "bank/owners.h"
#include "jobs/signalties.h"
#include "model/advice.h"
#include "model/event.h"
#include "model/exploration.h"
#include "model/knowledgequestion.h"
#include "model/researchproject.h"
#include "model/task.h"

namespace kb {

namespace {

/// Makes what a signal leads to.
class FollowUpMaker
{
public:
    FollowUpMaker(Bank &bank, Write &write, const Signal &signal, const FollowUpChoice &choice)
        : m_bank(bank)
        , m_write(write)
        , m_signal(signal)
        , m_choice(choice)
        , m_unit(bank.identity().unit)
    {
    }

    Result<Uid> make()
    {
        switch (m_choice.kind) {
        case FollowUp::Vraag:
            return makeQuestion();
        case FollowUp::Bijeenkomst:
            return insert(Event{.title = m_choice.title, .goal = m_signal.title, .organiser = m_unit});
        case FollowUp::Advies:
            return insert(advice());
        case FollowUp::Project:
            return insert(ResearchProject{.title = m_choice.title, .lead = m_unit});
        case FollowUp::Verkenning:
            return insert(
                Exploration{.title = m_choice.title, .centralQuestion = m_choice.title, .lead = m_unit});
        case FollowUp::Taak:
            return insert(
                Task{.what = m_choice.title, .about = m_signal.uid, .due = m_choice.due, .unit = m_unit});
        case FollowUp::GeenActie:
            return Uid();
        }
        Q_UNREACHABLE();
    }

    /// Ties it to the signal: a task names it, an exploration has it as a part, others see it.
    Result<> tie(const Uid &record)
    {
        if (record.isNull() || m_choice.kind == FollowUp::Taak)
            return {};
        const LinkType type = m_choice.kind == FollowUp::Verkenning ? LinkType::Part : LinkType::SeeAlso;
        return m_bank.links().add(m_write, record, type, m_signal.uid);
    }

    /// What is made is about the same things as the signal.
    Result<> handDown(const Uid &record)
    {
        const auto concepts = m_bank.links().from(m_signal.uid, LinkType::Concept);
        const auto dossiers = dossierLinksOf(m_bank, m_signal.uid);
        if (!concepts || !dossiers)
            return concepts ? dossiers.error() : concepts.error();
        for (const Uid &subject : *concepts) {
            if (auto added = m_bank.links().add(m_write, record, LinkType::Concept, subject); !added)
                return added;
        }
        if (m_choice.kind == FollowUp::Vraag) // has one dossier, as a field
            return {};
        for (const SignalDossierLink &link : *dossiers) {
            if (auto added = m_bank.links().add(m_write, record, LinkType::Dossier, link.dossier); !added)
                return added;
        }
        return {};
    }

private:
    Result<Uid> makeQuestion()
    {
        const auto asked = question();
        return asked ? insert(*asked) : Result<Uid>(asked.error());
    }

    Result<KnowledgeQuestion> question() const
    {
        const auto links = dossierLinksOf(m_bank, m_signal.uid);
        if (!links)
            return links.error();
        KnowledgeQuestion question;
        question.text = m_choice.title;
        question.explanation = m_signal.description;
        question.needBy = m_choice.due.isValid() ? m_choice.due : m_signal.actBefore;
        if (!links->isEmpty())
            question.dossier = links->first().dossier;
        return question;
    }

    Advice advice() const
    {
        Advice advice;
        advice.title = m_choice.title;
        advice.addresseeKind = {Addressee::Dg};
        advice.fromUnit = m_unit;
        advice.decisionOn = m_signal.actBefore;
        advice.reason = m_signal.description;
        return advice;
    }

    template <typename R> Result<Uid> insert(R record)
    {
        if constexpr (std::is_base_of_v<RecordHead, R>)
            record.ownerUnit = m_unit;
        return m_bank.records<R>().insert(m_write, record);
    }

    Bank &m_bank;
    Write &m_write;
    const Signal &m_signal;
    const FollowUpChoice &m_choice;
    Uid m_unit;
};

/// A signal of another unit stays as its owner has it; what we do with it is ours.
Result<> putOnTheAgenda(Bank &bank, Write &write, const Signal &signal, const FollowUpChoice &choice,
                        const Uid &record)
{
    if (!Owners(bank).of(signal).isOurs)
        return {};
    Signal after = signal;
    after.followUpKind = choice.kind;
    after.followUp = record;
    after.status = SignalStatus::Geagendeerd;
    if (choice.kind == FollowUp::GeenActie) {
        after.status = SignalStatus::Afgehandeld;
        after.result = choice.title;
    }
    return bank.records<Signal>().update(write, after, signal);
}

} // namespace

Kind kindOf(FollowUp followUp)
{
    constexpr std::array kinds{
        Kind::KnowledgeQuestion, Kind::Event, Kind::Advice, Kind::ResearchProject, Kind::None,
        Kind::Exploration,       Kind::Task};
    return kinds[size_t(followUp)];
}

Result<Uid> followUp(Bank &bank, Write &write, const Signal &signal, const FollowUpChoice &choice)
{
    FollowUpMaker maker(bank, write, signal, choice);
    const bool isNew = choice.existing.isNull();
    const auto record = isNew ? maker.make() : Result<Uid>(choice.existing);
    if (!record)
        return record;
    if (auto tied = maker.tie(*record); !tied)
        return tied.error();
    if (isNew && !record->isNull() && choice.kind != FollowUp::Taak) {
        if (auto handed = maker.handDown(*record); !handed)
            return handed.error();
    }
    if (auto put = putOnTheAgenda(bank, write, signal, choice, *record); !put)
        return put.error();
    return record;
}

Result<QList<Uid>> followUpsOf(Bank &bank, const Signal &signal)
{
    QList<Uid> records;
    if (!signal.followUp.isNull())
        records.append(signal.followUp);
    for (const LinkType type : {LinkType::SeeAlso, LinkType::Part}) {
        const auto linked = bank.links().to(signal.uid, type);
        if (!linked)
            return linked.error();
        for (const Uid &record : *linked) {
            if (!records.contains(record))
                records.append(record);
        }
    }
    return records;
}

} // namespace kb
