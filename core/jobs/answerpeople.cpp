// SPDX-License-Identifier: EUPL-1.2
#include "jobs/answerpeople.h"

#include "bank/bank.h"
#include "bank/headlines.h"
#include "store/sqlfile.h"
#include "text/analyser.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace kb {

namespace {

using GroupWords = QSet<QString>;

/// The words that carry a subject, in the form that their inflections share.
GroupWords wordsOfGroup(Analyser &analyser, const QString &text)
{
    GroupWords words;
    const Analysis analysis = analyser.analyse(text);
    for (const Token &token : analysis.tokens) {
        if (!token.stop)
            words.insert(token.canon);
    }
    return words;
}

/// For whom the findings of each study hold.
Result<QHash<Uid, QList<GroupWords>>> peopleOfStudies(Database &db, Analyser &analyser)
{
    QHash<Uid, QList<GroupWords>> people;
    const auto read = db.forEach(sqlFile("gaps/map_target_groups"), [&](Row row) {
        const Uid study = row.next<Uid>();
        const GroupWords words = wordsOfGroup(analyser, row.next<QString>());
        if (!words.isEmpty())
            people[study].append(words);
    });
    return read ? Result<QHash<Uid, QList<GroupWords>>>(people) : read.error();
}

bool namesAGroup(const GroupWords &question, const QHash<Uid, QList<GroupWords>> &people)
{
    const auto isNamed = [&](const GroupWords &group) { return question.contains(group); };
    for (const QList<GroupWords> &groups : people) {
        if (std::ranges::any_of(groups, isNamed))
            return true;
    }
    return false;
}

bool holdsForOthers(const QList<GroupWords> &groups, const GroupWords &question)
{
    return !groups.isEmpty() &&
           std::ranges::none_of(groups, [&](const GroupWords &group) { return question.intersects(group); });
}

} // namespace

Result<> addOtherPeople(Bank &bank, QList<QuestionFacts> &questions)
{
    Analyser analyser;
    const auto people = peopleOfStudies(bank.context().db, analyser);
    if (!people)
        return people.error();
    QList<Uid> said; // questions with an answer of which somebody said for whom it holds
    for (const QuestionFacts &question : std::as_const(questions)) {
        if (std::ranges::any_of(question.answers,
                                [&](const AnswerFacts &answer) { return people->contains(answer.study); }))
            said.append(question.record);
    }
    const auto lines = headlines(bank.context().db, said);
    if (!lines)
        return lines.error();
    for (QuestionFacts &question : questions) {
        const GroupWords words = wordsOfGroup(analyser, lines->value(question.record).title);
        if (words.isEmpty() || !namesAGroup(words, *people))
            continue;
        for (AnswerFacts &answer : question.answers)
            answer.isOfOthers = holdsForOthers(people->value(answer.study), words);
    }
    return {};
}

} // namespace kb
