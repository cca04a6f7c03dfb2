// SPDX-License-Identifier: EUPL-1.2
#include "model/linkways.h"

#include <algorithm>

namespace kb {

namespace {

/// Which kinds a plain link joins.
struct LinkRule
{
    LinkType type;
    Kind from;
    Kind to;
};

constexpr std::array plainLinks{
    LinkRule{LinkType::PerformedBy, Kind::Study, Kind::Institute},
    LinkRule{LinkType::ParticipatingUnit, Kind::PolicyDossier, Kind::Unit},
    LinkRule{LinkType::Officer, Kind::PolicyDossier, Kind::Person},
    LinkRule{LinkType::Dossier, Kind::Study, Kind::PolicyDossier},
    LinkRule{LinkType::Dossier, Kind::ResearchProject, Kind::PolicyDossier},
    LinkRule{LinkType::Dossier, Kind::Event, Kind::PolicyDossier},
    LinkRule{LinkType::Dossier, Kind::Advice, Kind::PolicyDossier},
    LinkRule{LinkType::Dossier, Kind::Exploration, Kind::PolicyDossier},
    LinkRule{LinkType::Question, Kind::ResearchProject, Kind::KnowledgeQuestion},
    LinkRule{LinkType::CoUnit, Kind::ResearchProject, Kind::Unit},
    LinkRule{LinkType::Subcontractor, Kind::ResearchProject, Kind::Institute},
    LinkRule{LinkType::Result, Kind::ResearchProject, Kind::Study},
    LinkRule{LinkType::Expertise, Kind::Person, Kind::Concept},
    LinkRule{LinkType::Theme, Kind::Institute, Kind::Concept},
    LinkRule{LinkType::Related, Kind::Concept, Kind::Concept},
    LinkRule{LinkType::Concept, Kind::Study, Kind::Concept},
    LinkRule{LinkType::Concept, Kind::KnowledgeQuestion, Kind::Concept},
    LinkRule{LinkType::Concept, Kind::Signal, Kind::Concept},
    LinkRule{LinkType::Concept, Kind::ResearchProject, Kind::Concept},
    LinkRule{LinkType::Concept, Kind::Event, Kind::Concept},
    LinkRule{LinkType::Concept, Kind::Exploration, Kind::Concept},
    LinkRule{LinkType::Concept, Kind::Approach, Kind::Concept},
    LinkRule{LinkType::Concept, Kind::Lesson, Kind::Concept},
    LinkRule{LinkType::CoOrganiser, Kind::Event, Kind::Unit},
    LinkRule{LinkType::Author, Kind::Advice, Kind::Person},
    LinkRule{LinkType::Exploration, Kind::Advice, Kind::Exploration},
    LinkRule{LinkType::Gap, Kind::Advice, Kind::KnowledgeQuestion},
    LinkRule{LinkType::Part, Kind::Exploration, Kind::Event},
    LinkRule{LinkType::Part, Kind::Exploration, Kind::ResearchProject},
    LinkRule{LinkType::Part, Kind::Exploration, Kind::Study},
    LinkRule{LinkType::Part, Kind::Exploration, Kind::Signal},
    LinkRule{LinkType::Part, Kind::Exploration, Kind::KnowledgeQuestion},
    LinkRule{LinkType::About, Kind::Insight, Kind::KnowledgeQuestion},
    LinkRule{LinkType::About, Kind::Insight, Kind::Signal},
    LinkRule{LinkType::About, Kind::Insight, Kind::Study},
    LinkRule{LinkType::With, Kind::ContactMoment, Kind::Person},
    LinkRule{LinkType::UsefulFor, Kind::Lesson, Kind::Unit},
    LinkRule{LinkType::Included, Kind::Collection, Kind::Study},
    LinkRule{LinkType::Excluded, Kind::Collection, Kind::Study},
    LinkRule{LinkType::Agreed, Kind::OverlapAction, Kind::KnowledgeQuestion},
    LinkRule{LinkType::Agreed, Kind::OverlapAction, Kind::Study},
    LinkRule{LinkType::Agreed, Kind::OverlapAction, Kind::ResearchProject},
    LinkRule{LinkType::Agreed, Kind::OverlapAction, Kind::Signal},
    LinkRule{LinkType::AgreedWith, Kind::OverlapAction, Kind::Unit},
    LinkRule{LinkType::MayAnswer, Kind::Study, Kind::KnowledgeQuestion},
};

bool areKinds(Kind one, Kind other, Kind first, Kind second)
{
    return (one == first && other == second) || (one == second && other == first);
}

/// A study answers a question, a signal means something to a dossier, a question belongs to one.
QList<LinkWay> tellingWays(Kind one, Kind other)
{
    QList<LinkWay> ways;
    if (areKinds(one, other, Kind::Study, Kind::KnowledgeQuestion)) {
        for (const AnswerDegree degree : allOf<AnswerDegree>())
            ways.append({.form = LinkForm::Answer, .degree = degree, .isForward = one == Kind::Study});
    }
    if (areKinds(one, other, Kind::Signal, Kind::PolicyDossier))
        ways.append({.form = LinkForm::Meaning, .isForward = one == Kind::Signal});
    if (areKinds(one, other, Kind::KnowledgeQuestion, Kind::PolicyDossier))
        ways.append({.form = LinkForm::QuestionDossier, .isForward = one == Kind::KnowledgeQuestion});
    return ways;
}

} // namespace

QList<LinkWay> linkWays(Kind one, Kind other)
{
    QList<LinkWay> ways = tellingWays(one, other);
    for (const LinkRule &rule : plainLinks) {
        if (rule.from == one && rule.to == other)
            ways.append({.type = rule.type, .isForward = true});
        else if (rule.from == other && rule.to == one)
            ways.append({.type = rule.type, .isForward = false});
    }
    ways.append({.type = LinkType::SeeAlso});
    return ways;
}

} // namespace kb
