// SPDX-License-Identifier: EUPL-1.2
#include "papers/comparedtext.h"

#include "bank/bank.h"
#include "model/knowledgequestion.h"
#include "model/researchproject.h"
#include "model/signal.h"
#include "model/study.h"
#include "report/labels.h"
#include "wording/datetext.h"

namespace kb {

namespace {

QString joined(QStringList parts, const QString &between)
{
    parts.removeAll(QString());
    return parts.join(between);
}

QString facts(const QStringList &parts)
{
    return joined(parts, QStringLiteral(" · "));
}

QString paragraphs(const QStringList &parts)
{
    return joined(parts, QStringLiteral("\n\n"));
}

void fill(ComparedText &text, const KnowledgeQuestion &question)
{
    text.body = paragraphs({question.explanation, question.decisionSupported});
    text.facts = facts({label(question.needClass), dateText(question.needBy), label(question.status)});
}

void fill(ComparedText &text, const Study &study)
{
    text.body = paragraphs({study.keyMessage, study.researchQuestion, study.abstract});
    text.facts = facts({label(study.type), dateText(study.issued), label(study.publicationStatus)});
}

void fill(ComparedText &text, const ResearchProject &project)
{
    text.body = project.centralQuestion;
    text.facts = facts({label(project.kind), label(project.phase)});
}

void fill(ComparedText &text, const Signal &signal)
{
    text.body = signal.description;
    text.facts = facts({label(signal.kind), label(signal.horizon), label(signal.status)});
}

template <typename R> void fillFrom(Bank &bank, const Uid &uid, ComparedText &text)
{
    if (const auto record = bank.records<R>().get(uid))
        fill(text, *record);
}

/// Empty for a question without one.
QString dossierOf(Bank &bank, const Uid &uid)
{
    const auto question = bank.records<KnowledgeQuestion>().get(uid);
    if (!question || question->dossier.isNull())
        return {};
    const auto lines = headlines(bank.context().db, {question->dossier});
    return lines ? lines->value(question->dossier).title : QString();
}

} // namespace

ComparedText comparedText(Bank &bank, const Headline &line)
{
    ComparedText text{.place = facts({line.code, kindLabel(line.kind), line.unitCode}), .title = line.title};
    if (line.kind == Kind::KnowledgeQuestion) {
        fillFrom<KnowledgeQuestion>(bank, line.uid, text);
        text.place = facts({text.place, dossierOf(bank, line.uid)});
    } else if (line.kind == Kind::Study)
        fillFrom<Study>(bank, line.uid, text);
    else if (line.kind == Kind::ResearchProject)
        fillFrom<ResearchProject>(bank, line.uid, text);
    else if (line.kind == Kind::Signal)
        fillFrom<Signal>(bank, line.uid, text);
    return text;
}

} // namespace kb
