// SPDX-License-Identifier: EUPL-1.2
#include "jobs/jointproposal.h"

#include "bank/bank.h"
#include "base/firsterror.h"
#include "model/knowledgequestion.h"

namespace kb {

namespace {

/// What the questions bring with them.
struct ProposalParts
{
    QList<Uid> units; ///< that ask, in the order of the questions
    QList<Uid> dossiers;
    QList<Uid> concepts;
};

void addOnce(QList<Uid> &list, const Uid &uid)
{
    if (!uid.isNull() && !list.contains(uid))
        list.append(uid);
}

Result<ProposalParts> partsOf(Bank &bank, const QList<Uid> &questions)
{
    ProposalParts parts;
    for (const Uid &uid : questions) {
        const auto question = bank.records<KnowledgeQuestion>().get(uid);
        const auto concepts = bank.links().from(uid, LinkType::Concept);
        if (const Error *error = firstError(question, concepts))
            return *error;
        addOnce(parts.units, question->ownerUnit);
        addOnce(parts.dossiers, question->dossier);
        for (const Uid &subject : *concepts)
            addOnce(parts.concepts, subject);
    }
    return parts;
}

} // namespace

ResearchProject projectOfUnit(const Bank &bank, const QString &title)
{
    ResearchProject project{.title = title.simplified()};
    project.ownerUnit = project.lead = bank.identity().unit;
    return project;
}

Result<Uid> writeJointResearch(Bank &bank, Write &write, const JointResearch &research)
{
    auto parts = partsOf(bank, research.questions);
    if (!parts)
        return parts.error();
    if (research.title.trimmed().isEmpty() || research.questions.isEmpty())
        return Error{Error::Code::InvalidInput, QStringLiteral("title")};
    const Uid ours = bank.identity().unit;
    ResearchProject project = projectOfUnit(bank, research.title);
    project.lead = parts->units.contains(ours) ? ours : parts->units.value(0);
    if (!research.lead.isNull())
        project.lead = research.lead;
    for (const Uid &unit : research.units)
        addOnce(parts->units, unit);
    parts->units.removeAll(project.lead);

    const auto made = bank.records<ResearchProject>().insert(write, project);
    if (!made)
        return made;
    const std::array links{
        std::pair(LinkType::Question, research.questions), std::pair(LinkType::CoUnit, parts->units),
        std::pair(LinkType::Dossier, parts->dossiers), std::pair(LinkType::Concept, parts->concepts)};
    for (const auto &[type, targets] : links) {
        if (auto linked = bank.links().set(write, *made, type, targets); !linked)
            return linked.error();
    }
    return made;
}

Result<Uid> proposeJointResearch(Bank &bank, const QString &title, const QList<Uid> &questions,
                                 const Uid &lead)
{
    const StepLabel label{QStringLiteral("make"), Kind::ResearchProject, 1, title.simplified()};
    return bank.write(label, [&](Write &write) {
        return writeJointResearch(bank, write,
                                  {.title = title, .questions = questions, .lead = lead, .units = {}});
    });
}

} // namespace kb
