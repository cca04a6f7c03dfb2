// SPDX-License-Identifier: EUPL-1.2
#include "jobs/overlapinput.h"

#include "bank/bank.h"
#include "jobs/overlaplinks.h"
#include "jobs/samework.h"
#include "model/concept.h"
#include "model/knowledgequestion.h"
#include "model/researchproject.h"
#include "model/signal.h"
#include "model/study.h"
#include "overlap/comparedparts.h"
#include "store/sqlfile.h"

namespace kb {

namespace {

/// What a feed brought and nobody looked at yet counts nowhere, not even for how common a word is.
template <typename R> bool counts(const R &record)
{
    if constexpr (std::is_same_v<R, Signal>)
        return record.status != SignalStatus::Inbox;
    return true;
}

Result<QSet<Uid>> replacedStudies(Database &db)
{
    QSet<Uid> replaced;
    const auto read =
        db.forEach(sqlFile("overlap/replaced"), [&](Row row) { replaced.insert(row.next<Uid>()); });
    return read ? Result<QSet<Uid>>(replaced) : read.error();
}

/// Puts the records of one type into the input, each completed by `complete`.
template <typename R, typename Complete>
Result<> addProfiles(Bank &bank, OverlapBank &input, Complete complete)
{
    constexpr qsizetype ChunkSize = 2000;
    const auto ids = bank.records<R>().ids();
    if (!ids)
        return ids.error();
    for (qsizetype at = 0; at < ids->size(); at += ChunkSize) {
        const auto rows = bank.records<R>().rows(ids->mid(at, ChunkSize));
        if (!rows)
            return rows.error();
        for (const R &record : *rows) {
            if (!counts(record))
                continue;
            OverlapProfile profile = profileOf(record);
            complete(record, profile);
            input.profiles.append(std::move(profile));
        }
    }
    return {};
}

/// Collects the parts of the input, one type after the other.
class Collector
{
public:
    Collector(Bank &bank, OverlapLinks links, SameWork works, QSet<Uid> replaced)
        : m_bank(bank)
        , m_links(std::move(links))
        , m_works(std::move(works))
        , m_replaced(std::move(replaced))
        , m_projectsOfQuestion(m_links.turned(LinkType::Question))
    {
    }

    /// Signals come before what they led to, projects before the questions that they can change.
    Result<OverlapBank> collect()
    {
        for (const auto part : {&Collector::addSignals, &Collector::addProjects, &Collector::addQuestions,
                                &Collector::addStudies, &Collector::addConcepts, &Collector::addTexts}) {
            if (auto added = (this->*part)(); !added)
                return added.error();
        }
        addQuestionsToProjects();
        return std::move(m_input);
    }

private:
    Result<> addSignals()
    {
        return addProfiles<Signal>(m_bank, m_input, [&](const Signal &signal, OverlapProfile &profile) {
            profile.concepts = m_links.of(signal.uid, LinkType::Concept);
            profile.dossiers = m_links.of(signal.uid, TieType::SignalDossier);
            m_signalsThatLedTo[signal.followUp].append(signal.uid);
        });
    }

    Result<> addProjects()
    {
        return addProfiles<ResearchProject>(
            m_bank, m_input, [&](const ResearchProject &project, OverlapProfile &profile) {
                profile.concepts = m_links.of(project.uid, LinkType::Concept);
                profile.questions = m_links.of(project.uid, LinkType::Question);
                profile.dossiers = m_links.of(project.uid, LinkType::Dossier);
                profile.studies = m_works.of(m_links.of(project.uid, LinkType::Result));
                profile.signals = m_signalsThatLedTo.value(project.uid);
                profile.people = m_links.of(project.uid, TieType::Committee) +
                                 m_links.of(project.uid, LinkType::Subcontractor);
                if (!project.contractor.isNull())
                    profile.people.append(project.contractor);
                if (isBeforeAward(project.phase))
                    m_changeable.insert(project.uid);
            });
    }

    Result<> addQuestions()
    {
        return addProfiles<KnowledgeQuestion>(
            m_bank, m_input, [&](const KnowledgeQuestion &question, OverlapProfile &profile) {
                const QList<Uid> studies = m_links.of(question.uid, TieType::Answer);
                profile.concepts = m_links.of(question.uid, LinkType::Concept);
                profile.studies = m_works.of(studies);
                profile.signals = m_signalsThatLedTo.value(question.uid);
                for (const Uid &study : studies)
                    profile.approaches += m_links.of(study, TieType::Finding);
                const QList<Uid> projects = m_projectsOfQuestion.value(question.uid);
                profile.canStillChange = std::ranges::any_of(
                    projects, [&](const Uid &project) { return m_changeable.contains(project); });
                if (!question.answerSummary.isEmpty())
                    m_input.texts.append(question.answerSummary);
            });
    }

    Result<> addStudies()
    {
        return addProfiles<Study>(m_bank, m_input, [&](const Study &study, OverlapProfile &profile) {
            profile.isPaired = profile.isPaired && !m_replaced.contains(study.uid);
            profile.work = m_works.of(study.uid);
            profile.concepts = m_links.of(study.uid, LinkType::Concept);
            profile.dossiers = m_links.of(study.uid, LinkType::Dossier);
            profile.approaches = m_links.of(study.uid, TieType::Finding);
            profile.people = m_links.of(study.uid, LinkType::PerformedBy);
            if (!study.abstract.isEmpty())
                m_input.texts.append(study.abstract);
        });
    }

    Result<> addConcepts()
    {
        const auto concepts = m_bank.records<Concept>().all();
        if (!concepts)
            return concepts.error();
        for (const Concept &subject : *concepts) {
            if (subject.status == ConceptStatus::Vervallen)
                continue;
            QStringList labels{subject.prefNl};
            labels += subject.altNl;
            if (!subject.prefEn.isEmpty())
                labels.append(subject.prefEn);
            m_input.concepts.append({subject.uid, labels, subject.broader, subject.isGeneral});
        }
        return {};
    }

    Result<> addTexts()
    {
        return m_bank.context().db.forEach(sqlFile("overlap/texts"),
                                           [&](Row row) { m_input.texts.append(row.next<QString>()); });
    }

    /// A project is about what its questions ask (spec 05, 5.3).
    void addQuestionsToProjects()
    {
        QHash<Uid, QString> questions;
        for (const OverlapProfile &profile : std::as_const(m_input.profiles)) {
            if (profile.kind == Kind::KnowledgeQuestion)
                questions.insert(profile.record, profile.title);
        }
        for (OverlapProfile &profile : m_input.profiles) {
            if (profile.kind != Kind::ResearchProject)
                continue;
            QStringList asked;
            for (const Uid &question : std::as_const(profile.questions))
                asked.append(questions.value(question));
            for (const ComparedPart &part : comparedQuestions(asked))
                profile.text += QLatin1Char('\n') + profileText({part});
        }
    }

    Bank &m_bank;
    OverlapLinks m_links;
    SameWork m_works;
    QSet<Uid> m_replaced; ///< studies in whose place another stands
    OverlapLinks::Targets m_projectsOfQuestion;
    OverlapLinks::Targets m_signalsThatLedTo;
    QSet<Uid> m_changeable;
    OverlapBank m_input;
};

} // namespace

Result<OverlapBank> overlapInput(Bank &bank)
{
    auto links = OverlapLinks::read(bank.context().db);
    if (!links)
        return links.error();
    auto works = SameWork::read(bank.context().db);
    if (!works)
        return works.error();
    auto replaced = replacedStudies(bank.context().db);
    if (!replaced)
        return replaced.error();
    return Collector(bank, *std::move(links), *std::move(works), *std::move(replaced)).collect();
}

} // namespace kb
