// SPDX-License-Identifier: EUPL-1.2
#include "jobs/linkedrecords.h"

#include "bank/bank.h"
#include "jobs/signalties.h"
#include "jobs/signaltriage.h"
#include "model/knowledgequestion.h"
#include "store/sqlfile.h"

namespace kb {

namespace {

constexpr int MostLinked = 300;

/// A link as the query gives it; the other record is only known by its uid.
struct FoundLink
{
    LinkWay way;
    Uid other;
    QString note;
};

FoundLink toFoundLink(Row row)
{
    FoundLink link;
    link.way.form = LinkForm(row.next<int>());
    const QString type = row.next<QString>();
    if (link.way.form == LinkForm::Plain)
        link.way.type = fromCode<LinkType>(type).value_or(LinkType::SeeAlso);
    if (link.way.form == LinkForm::Answer)
        link.way.degree = fromCode<AnswerDegree>(type).value_or(AnswerDegree::Volledig);
    link.way.isForward = row.next<bool>();
    link.other = row.next<Uid>();
    link.note = row.next<QString>();
    return link;
}

/// What was proposed is no proposal any more.
Result<> takeProposal(Bank &bank, Write &write, const Uid &study, const Uid &question)
{
    const auto proposed = bank.links().from(study, LinkType::MayAnswer);
    if (!proposed)
        return proposed.error();
    return proposed->contains(question) ? bank.links().remove(write, study, LinkType::MayAnswer, question)
                                        : Result<>();
}

Result<> answer(Bank &bank, Write &write, const Uid &study, const Uid &question, const LinkWay &way,
                const QString &note)
{
    const StudyQuestionLink link{.study = study,
                                 .question = question,
                                 .degree = way.degree,
                                 .note = note,
                                 .unit = bank.identity().unit,
                                 .date = bank.now().date()};
    const auto made = bank.records<StudyQuestionLink>().insert(write, link);
    return made ? takeProposal(bank, write, study, question) : Result<>(made.error());
}

/// The same step as in the list of signals: the link is one record, and the signal is linked.
Result<> meaning(Bank &bank, Write &write, const Uid &signal, const Uid &dossier, const QString &note)
{
    if (note.trimmed().isEmpty())
        return Error{Error::Code::InvalidInput, QStringLiteral("meaning")};
    const auto linked =
        SignalTriage(bank, write).linkTo({signal}, {.dossier = dossier, .meaning = note.trimmed()});
    return linked ? Result<>() : Result<>(linked.error());
}

Result<> belong(Bank &bank, Write &write, const Uid &question, const Uid &dossier)
{
    const auto shown = bank.records<KnowledgeQuestion>().get(question);
    if (!shown)
        return shown.error();
    KnowledgeQuestion edited = *shown;
    edited.dossier = dossier;
    return bank.records<KnowledgeQuestion>().update(write, edited, *shown);
}

/// Whether these two are linked in that way already.
Result<bool> isLinked(Bank &bank, const Uid &one, const LinkWay &way, const Uid &other)
{
    const auto links = linkedRecords(bank, one);
    if (!links)
        return links.error();
    return std::ranges::any_of(*links, [&](const LinkedRecord &link) {
        const bool isSameAnswer = way.form == LinkForm::Answer && link.way.form == LinkForm::Answer;
        return link.line.uid == other && (link.way == way || isSameAnswer);
    });
}

/// Whatever degree it has; of two units both.
Result<> takeAnswer(Bank &bank, Write &write, const Uid &study, const Uid &question)
{
    const auto ids = bank.context().db.all(
        sqlFile("study_question_link/of_question"), [](Row row) { return row.next<qint64>(); }, question);
    const auto answers =
        ids ? bank.records<StudyQuestionLink>().rows(*ids) : Result<QList<StudyQuestionLink>>(ids.error());
    if (!answers)
        return answers.error();
    for (const StudyQuestionLink &answer : *answers) {
        if (answer.study != study)
            continue;
        if (auto gone = bank.records<StudyQuestionLink>().remove(write, answer.uid); !gone)
            return gone;
    }
    return {};
}

/// Whoever made it; a bank of an older program can have two.
Result<> takeMeaning(Bank &bank, Write &write, const Uid &signal, const Uid &dossier)
{
    const auto links = dossierLinksBetween(bank, signal, dossier);
    if (!links)
        return links.error();
    for (const SignalDossierLink &link : *links) {
        if (auto gone = bank.records<SignalDossierLink>().remove(write, link.uid); !gone)
            return gone;
    }
    return {};
}

} // namespace

Result<QList<LinkedRecord>> linkedRecords(Bank &bank, const Uid &record)
{
    Database &db = bank.context().db;
    const auto links = db.all(sqlFile("link/both"), toFoundLink, record, MostLinked);
    if (!links)
        return links.error();
    QList<Uid> others;
    for (const FoundLink &link : *links)
        others.append(link.other);
    const auto lines = headlines(db, others);
    if (!lines)
        return lines.error();
    QList<LinkedRecord> linked;
    for (const FoundLink &link : *links) {
        const auto line = lines->constFind(link.other);
        if (line != lines->cend() && !line->deleted)
            linked.append({link.way, *line, link.note});
    }
    return linked;
}

Result<> makeLink(Bank &bank, Write &write, const Uid &one, const LinkWay &way, const Uid &other,
                  const QString &note)
{
    const auto present = isLinked(bank, one, way, other);
    if (!present)
        return present.error();
    if (*present)
        return {};
    const Uid &from = way.isForward ? one : other;
    const Uid &to = way.isForward ? other : one;
    switch (way.form) {
    case LinkForm::Answer:
        return answer(bank, write, from, to, way, note);
    case LinkForm::Meaning:
        return meaning(bank, write, from, to, note);
    case LinkForm::QuestionDossier:
        return belong(bank, write, from, to);
    case LinkForm::Plain:
        return bank.links().add(write, from, way.type, to);
    case LinkForm::TaskAbout:
        break;
    }
    return Error{Error::Code::InvalidInput, QStringLiteral("link")};
}

Result<> takeLink(Bank &bank, Write &write, const Uid &one, const LinkWay &way, const Uid &other)
{
    const auto present = isLinked(bank, one, way, other);
    if (!present)
        return present.error();
    if (!*present)
        return Error{Error::Code::NotFound, QStringLiteral("link")};
    const Uid &from = way.isForward ? one : other;
    const Uid &to = way.isForward ? other : one;
    switch (way.form) {
    case LinkForm::Answer:
        return takeAnswer(bank, write, from, to);
    case LinkForm::Meaning:
        return takeMeaning(bank, write, from, to);
    case LinkForm::QuestionDossier:
        return belong(bank, write, from, {});
    case LinkForm::Plain:
        return bank.links().remove(write, from, way.type, to);
    case LinkForm::TaskAbout:
        break;
    }
    return Error{Error::Code::InvalidInput, QStringLiteral("link")};
}

} // namespace kb
