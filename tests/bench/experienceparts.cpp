// SPDX-License-Identifier: EUPL-1.2
#include "bench/bankmaker.h"
#include "model/approach.h"
#include "model/collection.h"
#include "model/externalbank.h"
#include "model/finding.h"
#include "model/lesson.h"
#include "model/overlapaction.h"
#include "model/verdict.h"

using namespace Qt::StringLiterals;

namespace kb::bench {

/// With what some studies found about it.
Uid BankMaker::addApproach(Write &write, int)
{
    Approach approach;
    approach.nameNl = m_words.title(3);
    approach.kind = ApproachKind(m_chance.below(8));
    approach.ownerUnit = m_chance.favouriteOf(m_units);
    const Uid uid = add(write, approach);
    for (int number = m_studies.isEmpty() ? 0 : 1 + m_chance.below(5); number > 0; --number)
        add(write, Finding{.study = m_chance.oneOf(m_studies),
                           .approach = uid,
                           .direction = FindingDirection(m_chance.below(4)),
                           .strength = m_chance.below(6),
                           .statement = m_words.title(12)});
    return uid;
}

Uid BankMaker::addLesson(Write &write, int)
{
    Lesson lesson;
    lesson.title = m_words.title(6);
    lesson.situation = m_words.text(30);
    lesson.adviceToOthers = m_words.title(12);
    lesson.dossier = m_chance.favouriteOf(m_dossiers);
    if (!m_events.isEmpty())
        lesson.comesFrom = m_chance.oneOf(m_events);
    lesson.ownerUnit = m_chance.favouriteOf(m_units);
    return add(write, lesson);
}

/// By hand: a hundred studies at most.
Uid BankMaker::addCollection(Write &write, int)
{
    Collection collection;
    collection.nameNl = m_words.title(3);
    collection.ownerUnit = m_chance.favouriteOf(m_units);
    const Uid uid = add(write, collection);
    for (int number = m_studies.isEmpty() ? 0 : m_chance.below(100); number > 0; --number)
        link(write, uid, LinkType::Included, m_chance.oneOf(m_studies));
    return uid;
}

Uid BankMaker::addExternalBank(Write &write, int)
{
    ExternalBank bank;
    bank.name = m_words.title(3);
    bank.heldBy = m_words.title(2);
    bank.url = QUrl(u"https://voorbeeld.example/bank"_s);
    bank.content = m_words.text(20);
    bank.checkedOn = day(3, 0);
    return add(write, bank);
}

Uid BankMaker::addAction(Write &write, int)
{
    OverlapAction action;
    action.what = m_words.title(8);
    action.leadUnit = m_chance.oneOf(m_units);
    action.due = day(2, 12);
    const Uid uid = add(write, action);
    for (int question = 0; question < 2; ++question)
        link(write, uid, LinkType::Agreed, m_chance.oneOf(m_questions));
    return uid;
}

Uid BankMaker::addVerdict(Write &write, int)
{
    Uid one = m_chance.oneOf(m_questions);
    Uid other = m_chance.oneOf(m_questions);
    if (bytesOf(other) < bytesOf(one))
        std::swap(one, other);
    return add(write, Verdict{.a = one,
                              .b = other,
                              .unit = m_chance.oneOf(m_units),
                              .state = OverlapState::Bevestigd,
                              .remark = m_words.title(5),
                              .decidedOn = day(2, 0)});
}

} // namespace kb::bench
