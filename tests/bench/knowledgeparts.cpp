// SPDX-License-Identifier: EUPL-1.2
#include "bench/bankmaker.h"
#include "model/dossiermilestone.h"
#include "model/institute.h"
#include "model/knowledgequestion.h"
#include "model/person.h"
#include "model/policydossier.h"
#include "model/researchproject.h"
#include "model/study.h"
#include "model/studyquestionlink.h"

using namespace Qt::StringLiterals;

namespace kb::bench {

Uid BankMaker::addUnit(Write &write, int number)
{
    Unit unit;
    unit.code = u"DG%1"_s.arg(number + 1);
    unit.nameNl = u"Directoraat-generaal %1"_s.arg(number + 1);
    return add(write, unit);
}

Uid BankMaker::addInstitute(Write &write, int)
{
    Institute institute;
    institute.nameNl = m_words.title(3);
    institute.relationOwner = m_chance.favouriteOf(m_units);
    if (m_chance.oneIn(4))
        institute.agreements = {{.validTo = day(1, 24)}};
    return add(write, institute);
}

Uid BankMaker::addPerson(Write &write, int)
{
    Person person;
    person.given = m_words.title(1);
    person.family = m_words.title(1);
    person.ownerUnit = m_chance.favouriteOf(m_units);
    person.roles = {m_chance.oneIn(2) ? PersonRole::Onderzoeker : PersonRole::Expert};
    person.affiliations = {{.at = m_chance.favouriteOf(m_institutes)}};
    person.reviewAfter = day(1, 24);
    return add(write, person);
}

Uid BankMaker::addDossier(Write &write, int number)
{
    PolicyDossier dossier;
    dossier.code = u"D%1"_s.arg(number + 1);
    dossier.title = m_words.title(4);
    dossier.description = m_words.text(40);
    dossier.ownerUnit = m_chance.favouriteOf(m_units);
    const Uid uid = add(write, dossier);
    for (int moment = 0; moment < 3; ++moment)
        add(write, DossierMilestone{.dossier = uid, .date = day(1, 18), .label = m_words.title(3)});
    link(write, uid, LinkType::Officer, m_chance.favouriteOf(m_persons));
    return uid;
}

Uid BankMaker::addStudy(Write &write, int)
{
    Study study;
    study.title = m_words.title(8);
    study.abstract = m_words.text(80);
    if (m_chance.oneIn(3))
        study.summaryPlain = m_words.text(30);
    study.contributions = {{.name = m_words.title(1) + u", E."_s}};
    study.issued = {day(15, 0).toString(m_chance.oneIn(2) ? u"yyyy"_s : u"yyyy-MM-dd"_s)};
    study.ownerUnit = m_chance.favouriteOf(m_units);
    const Uid uid = add(write, study);
    link(write, uid, LinkType::Dossier, m_chance.favouriteOf(m_dossiers));
    link(write, uid, LinkType::PerformedBy, m_chance.favouriteOf(m_institutes));
    return uid;
}

Uid BankMaker::addQuestion(Write &write, int)
{
    KnowledgeQuestion question;
    question.text = m_words.title(12) + u'?';
    question.explanation = m_words.text(40);
    question.dossier = m_chance.favouriteOf(m_dossiers);
    question.needClass = m_chance.oneIn(3) ? NeedClass::Nodig : NeedClass::Nuttig;
    if (question.needClass == NeedClass::Nodig || m_chance.oneIn(2))
        question.needBy = day(4, 18);
    if (question.needClass == NeedClass::Nodig)
        question.decisionSupported = m_words.title(6);
    if (m_chance.oneIn(10))
        question.revisitOn = day(2, 24);
    question.status = m_chance.favouriteOf<QuestionStatus>(
        {QuestionStatus::Beantwoord, QuestionStatus::Open, QuestionStatus::Onderzoek, QuestionStatus::Deels});
    const bool isAnswered =
        question.status == QuestionStatus::Beantwoord || question.status == QuestionStatus::Deels;
    if (isAnswered)
        question.answerSummary = m_words.text(20);
    question.ownerUnit = m_chance.favouriteOf(m_units);
    const Uid uid = add(write, question);
    if (isAnswered && !m_studies.isEmpty())
        add(write, StudyQuestionLink{.study = m_chance.oneOf(m_studies),
                                     .question = uid,
                                     .degree = AnswerDegree(m_chance.below(4))});
    return uid;
}

Uid BankMaker::addProject(Write &write, int)
{
    ResearchProject project;
    project.title = m_words.title(7);
    project.centralQuestion = m_words.title(14);
    project.contractor = m_chance.favouriteOf(m_institutes);
    project.plannedStart = day(6, 12);
    project.plannedEnd = project.plannedStart.addMonths(9);
    project.ownerUnit = m_chance.favouriteOf(m_units);
    const Uid uid = add(write, project);
    link(write, uid, LinkType::Dossier, m_chance.favouriteOf(m_dossiers));
    link(write, uid, LinkType::Question, m_chance.oneOf(m_questions));
    return uid;
}

} // namespace kb::bench
