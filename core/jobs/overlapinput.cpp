// SPDX-License-Identifier: EUPL-1.2
#include "jobs/overlapinput.h"

#include "bank/bank.h"
#include "model/concept.h"
#include "model/knowledgequestion.h"
#include "model/researchproject.h"
#include "model/study.h"
#include "store/sqlfile.h"

namespace kb {

namespace {

using Targets = QHash<Uid, QList<Uid>>;

/// All plain links of the bank that matter here, by type and start.
class LinkMap
{
public:
    static Result<LinkMap> of(Database &db)
    {
        LinkMap map;
        auto read = db.forEach(sqlFile("overlap/links"), [&](Row row) {
            const auto type = row.next<QString>();
            const Uid from = row.next<Uid>();
            map.m_targets[type][from].append(row.next<Uid>());
        });
        if (!read)
            return read.error();
        return map;
    }

    QList<Uid> of(const Uid &record, LinkType type) const
    {
        return m_targets.value(QString(codeOf(type))).value(record);
    }

    /// The records that link to each target.
    Targets turned(LinkType type) const
    {
        Targets sources;
        const Targets targets = m_targets.value(QString(codeOf(type)));
        for (auto from = targets.begin(); from != targets.end(); ++from) {
            for (const Uid &to : *from)
                sources[to].append(from.key());
        }
        return sources;
    }

private:
    QHash<QString, Targets> m_targets;
};

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
    Collector(Bank &bank, LinkMap links, Targets studiesOfQuestion)
        : m_bank(bank)
        , m_links(std::move(links))
        , m_studiesOfQuestion(std::move(studiesOfQuestion))
        , m_projectsOfQuestion(m_links.turned(LinkType::Question))
    {
    }

    Result<OverlapBank> collect()
    {
        if (auto projects = addProjects(); !projects)
            return projects.error();
        if (auto questions = addQuestions(); !questions)
            return questions.error();
        if (auto studies = addStudies(); !studies)
            return studies.error();
        if (auto concepts = addConcepts(); !concepts)
            return concepts.error();
        if (auto texts = addTexts(); !texts)
            return texts.error();
        return std::move(m_input);
    }

private:
    Result<> addProjects()
    {
        return addProfiles<ResearchProject>(
            m_bank, m_input, [&](const ResearchProject &project, OverlapProfile &profile) {
                profile.concepts = m_links.of(project.uid, LinkType::Concept);
                profile.questions = m_links.of(project.uid, LinkType::Question);
                profile.dossiers = m_links.of(project.uid, LinkType::Dossier);
                profile.studies = m_links.of(project.uid, LinkType::Result);
                if (isBeforeAward(project.phase))
                    m_changeable.insert(project.uid);
            });
    }

    Result<> addQuestions()
    {
        return addProfiles<KnowledgeQuestion>(
            m_bank, m_input, [&](const KnowledgeQuestion &question, OverlapProfile &profile) {
                profile.concepts = m_links.of(question.uid, LinkType::Concept);
                profile.studies = m_studiesOfQuestion.value(question.uid);
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
            profile.concepts = m_links.of(study.uid, LinkType::Concept);
            profile.dossiers = m_links.of(study.uid, LinkType::Dossier);
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

    Bank &m_bank;
    LinkMap m_links;
    Targets m_studiesOfQuestion;
    Targets m_projectsOfQuestion;
    QSet<Uid> m_changeable;
    OverlapBank m_input;
};

} // namespace

Result<OverlapBank> overlapInput(Bank &bank)
{
    auto links = LinkMap::of(bank.context().db);
    if (!links)
        return links.error();
    Targets studiesOfQuestion;
    auto answers = bank.context().db.forEach(sqlFile("overlap/answers"), [&](Row row) {
        const Uid question = row.next<Uid>();
        studiesOfQuestion[question].append(row.next<Uid>());
    });
    if (!answers)
        return answers.error();
    return Collector(bank, *std::move(links), std::move(studiesOfQuestion)).collect();
}

} // namespace kb
