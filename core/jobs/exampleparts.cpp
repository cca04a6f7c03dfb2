// SPDX-License-Identifier: EUPL-1.2
#include "jobs/exampleparts.h"

#include "model/advice.h"
#include "model/advicestatement.h"
#include "model/agendaitem.h"
#include "model/approach.h"
#include "model/bulletin.h"
#include "model/bulletinitem.h"
#include "model/citation.h"
#include "model/collection.h"
#include "model/committeemember.h"
#include "model/concept.h"
#include "model/consultation.h"
#include "model/contactmoment.h"
#include "model/dossiermilestone.h"
#include "model/event.h"
#include "model/exploration.h"
#include "model/externalbank.h"
#include "model/finding.h"
#include "model/insight.h"
#include "model/institute.h"
#include "model/knowledgequestion.h"
#include "model/lesson.h"
#include "model/participant.h"
#include "model/person.h"
#include "model/phasechange.h"
#include "model/policydossier.h"
#include "model/projectcomment.h"
#include "model/researchproject.h"
#include "model/signal.h"
#include "model/signaldossierlink.h"
#include "model/study.h"
#include "model/studyquestionlink.h"
#include "model/studyrelation.h"
#include "model/task.h"
#include "model/unit.h"
#include "model/userecord.h"

namespace kb {

namespace {

constexpr ExampleLinks Concepts{LinkType::Concept, "concepts"};

std::vector<ExamplePart> organisation()
{
    return {
        {"units", recordTypeOf<Unit>, "code"},
        {"concepts", recordTypeOf<Concept>, "pref_nl", {{LinkType::Related, "related"}}},
        {"institutes", recordTypeOf<Institute>, "id", {{LinkType::Theme, "themes"}}},
        {"persons", recordTypeOf<Person>, "id", {{LinkType::Expertise, "expertise"}}},
        {"dossiers",
         recordTypeOf<PolicyDossier>,
         "id",
         {{LinkType::Officer, "officers"}, {LinkType::ParticipatingUnit, "participating_units"}},
         {{"milestones", recordTypeOf<DossierMilestone>, "dossier"}}},
        {"contact_moments", recordTypeOf<ContactMoment>, "id", {{LinkType::With, "persons"}}},
    };
}

std::vector<ExamplePart> knowledge()
{
    return {
        {"approaches", recordTypeOf<Approach>, "id", {Concepts}},
        {"studies",
         recordTypeOf<Study>,
         "code",
         {Concepts, {LinkType::PerformedBy, "institute"}, {LinkType::Dossier, "dossier"}}},
        {"findings", recordTypeOf<Finding>, nullptr},
        {"questions", recordTypeOf<KnowledgeQuestion>, "code", {Concepts}},
        {"projects",
         recordTypeOf<ResearchProject>,
         "code",
         {Concepts,
          {LinkType::Question, "questions"},
          {LinkType::Dossier, "dossier"},
          {LinkType::CoUnit, "co_units"},
          {LinkType::Result, "results"}},
         {{"phase_history", recordTypeOf<PhaseChange>, "project"},
          {"committee", recordTypeOf<CommitteeMember>, "project"},
          {"comments", recordTypeOf<ProjectComment>, "project"}}},
        {"study_question_links", recordTypeOf<StudyQuestionLink>, nullptr},
        {"study_relations", recordTypeOf<StudyRelation>, nullptr},
        {"collections",
         recordTypeOf<Collection>,
         "id",
         {{LinkType::Included, "included"}, {LinkType::Excluded, "excluded"}}},
    };
}

std::vector<ExamplePart> meetings()
{
    return {
        {"signals",
         recordTypeOf<Signal>,
         "code",
         {Concepts},
         {{"dossier_links", recordTypeOf<SignalDossierLink>, "signal"}}},
        {"explorations",
         recordTypeOf<Exploration>,
         "id",
         {Concepts,
          {LinkType::CoUnit, "units"},
          {LinkType::Part, "studies"},
          {LinkType::Part, "signals"},
          {LinkType::Part, "questions"},
          {LinkType::Part, "projects"}}},
        {"events",
         recordTypeOf<Event>,
         "id",
         {Concepts,
          {LinkType::CoOrganiser, "co_organisers"},
          {LinkType::CoUnit, "units"},
          {LinkType::Dossier, "dossiers"}},
         {{"agenda", recordTypeOf<AgendaItem>, "event"},
          {"participants", recordTypeOf<Participant>, "event"},
          {"insights", recordTypeOf<Insight>, "event", {{LinkType::About, "links"}}},
          {"tasks", recordTypeOf<Task>, "about"},
          {"actions", recordTypeOf<Task>, "about"}}},
        {"lessons", recordTypeOf<Lesson>, "id", {Concepts, {LinkType::UsefulFor, "useful_for"}}},
    };
}

std::vector<ExamplePart> advice()
{
    const ExampleChildren citations{"citations", recordTypeOf<Citation>, "cited_in"};
    return {
        {"advices",
         recordTypeOf<Advice>,
         "id",
         {Concepts,
          {LinkType::Author, "authors"},
          {LinkType::Dossier, "dossiers"},
          {LinkType::Exploration, "exploration"},
          {LinkType::Gap, "gaps"}},
         {citations,
          {"statements", recordTypeOf<AdviceStatement>, "advice", {}, {citations}},
          {"consulted", recordTypeOf<Consultation>, "advice"},
          {"follow_up", recordTypeOf<Task>, "about"}}},
        {"bulletins",
         recordTypeOf<Bulletin>,
         "id",
         {},
         {{"items", recordTypeOf<BulletinItem>, "bulletin", {}, {citations}}}},
        {"uses", recordTypeOf<UseRecord>, nullptr},
        {"tasks", recordTypeOf<Task>, nullptr},
        {"external_banks", recordTypeOf<ExternalBank>, "id"},
    };
}

} // namespace

std::span<const ExamplePart> exampleParts()
{
    static const std::vector<ExamplePart> parts = [] {
        std::vector<ExamplePart> all = organisation();
        for (auto part : {knowledge, meetings, advice})
            std::ranges::move(part(), std::back_inserter(all));
        return all;
    }();
    return parts;
}

} // namespace kb
