// SPDX-License-Identifier: EUPL-1.2
#include "bank/movelinks.h"

#include "bank/links.h"
#include "bank/records.h"
#include "model/studyquestionlink.h"
#include "store/sqlfile.h"

namespace kb {

namespace {

struct PlainLink
{
    Uid from;
    std::optional<LinkType> type; ///< empty for one of a newer version
    Uid to;
};

Result<> movePlainLinks(Write &write, const Uid &record, const Uid &target)
{
    Database &db = write.context().db;
    const auto links = db.all(
        sqlFile("link/of_record"),
        [](Row row) {
            return PlainLink{row.next<Uid>(), fromCode<LinkType>(row.next<QString>()), row.next<Uid>()};
        },
        record);
    if (!links)
        return links.error();
    const Links all(db);
    for (const PlainLink &link : *links) {
        if (!link.type)
            continue;
        const Uid from = link.from == record ? target : link.from;
        const Uid to = link.to == record ? target : link.to;
        if (auto gone = all.remove(write, link.from, *link.type, link.to); !gone)
            return gone;
        if (from == to)
            continue;
        if (auto moved = all.add(write, from, *link.type, to); !moved)
            return moved;
    }
    return {};
}

Result<QList<StudyQuestionLink>> answersOfQuestion(BankContext &context, const Uid &question)
{
    const auto ids = context.db.all(
        sqlFile("study_question_link/of_question"), [](Row row) { return row.next<qint64>(); }, question);
    if (!ids)
        return ids.error();
    return Records<StudyQuestionLink>(context).rows(*ids);
}

Result<> moveAnswers(Write &write, const Uid &question, const Uid &target)
{
    const auto answers = answersOfQuestion(write.context(), question);
    const auto present = answersOfQuestion(write.context(), target);
    if (!answers || !present)
        return answers ? present.error() : answers.error();
    const Records<StudyQuestionLink> links(write.context());
    for (const StudyQuestionLink &answer : *answers) {
        StudyQuestionLink moved = answer;
        moved.question = target;
        const bool isThere =
            std::ranges::find(*present, answer.study, &StudyQuestionLink::study) != present->cend();
        const auto done = isThere ? links.remove(write, answer.uid) : links.update(write, moved, answer);
        if (!done)
            return done;
    }
    return {};
}

} // namespace

Result<> moveLinks(Write &write, const Uid &record, const Uid &to)
{
    if (auto moved = movePlainLinks(write, record, to); !moved)
        return moved;
    return moveAnswers(write, record, to);
}

} // namespace kb
