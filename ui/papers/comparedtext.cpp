// SPDX-License-Identifier: EUPL-1.2
#include "papers/comparedtext.h"

#include "bank/bank.h"
#include "model/knowledgequestion.h"
#include "model/recordtypes.h"
#include "model/researchproject.h"
#include "model/signal.h"
#include "model/study.h"
#include "overlap/comparedparts.h"
#include "report/labels.h"
#include "wording/datetext.h"

#include <QCoreApplication>

namespace kb {

namespace {

struct ComparedTextWording
{
    Q_DECLARE_TR_FUNCTIONS(ComparedText)
};

QString facts(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

/// What is empty is not told.
void tell(QList<NamedText> &texts, const QString &name, const QString &text)
{
    if (!text.isEmpty())
        texts.append({name, text});
}

void tellParts(ComparedText &text, const QList<ComparedPart> &parts)
{
    for (const ComparedPart &part : parts) {
        QStringList pieces = part.texts;
        pieces.removeAll(QString());
        tell(text.parts, fieldLabel(part.kind, part.field),
                 pieces.join(part.areWords ? QStringLiteral(", ") : QStringLiteral("\n")));
    }
}

/// A field that overlap does not look at, by its name in the specification.
void tellBesides(ComparedText &text, Kind kind, QLatin1StringView field, const QString &says)
{
    tell(text.rest, fieldLabel(kind, recordType(kind)->field(field)->id), says);
}

/// Those in the trash are compared no more.
QStringList questionsOf(Bank &bank, const ResearchProject &project)
{
    QStringList asked;
    const auto links = bank.links().from(project.uid, LinkType::Question);
    for (const Uid &uid : links ? *links : QList<Uid>()) {
        const auto question = bank.records<KnowledgeQuestion>().get(uid);
        if (question && !question->facts.deleted)
            asked.append(question->text);
    }
    return asked;
}

void fill(Bank &, ComparedText &text, const KnowledgeQuestion &question)
{
    tellParts(text, comparedParts(question));
    tellBesides(text, Kind::KnowledgeQuestion, QLatin1StringView("decision_supported"),
            question.decisionSupported);
    text.facts = facts({label(question.needClass), dateText(question.needBy), label(question.status)});
}

/// Who has the summary in plain language needs that of the source no more.
void fill(Bank &, ComparedText &text, const Study &study)
{
    tellParts(text, comparedParts(study));
    if (study.summaryPlain.isEmpty())
        tellBesides(text, Kind::Study, QLatin1StringView("abstract"), study.abstract);
    text.facts = facts({label(study.type), dateText(study.issued), label(study.publicationStatus)});
}

void fill(Bank &bank, ComparedText &text, const ResearchProject &project)
{
    tellParts(text, comparedParts(project));
    for (const ComparedPart &part : comparedQuestions(questionsOf(bank, project)))
        tell(text.parts, ComparedTextWording::tr("Questions that it is to answer"),
                 part.texts.join(QLatin1Char('\n')));
    text.facts = facts({label(project.kind), label(project.phase)});
}

void fill(Bank &, ComparedText &text, const Signal &signal)
{
    tellParts(text, comparedParts(signal));
    text.facts = facts({label(signal.kind), label(signal.horizon), label(signal.status)});
}

template <typename R> void fillFrom(Bank &bank, const Uid &uid, ComparedText &text)
{
    if (const auto record = bank.records<R>().get(uid))
        fill(bank, text, *record);
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

QStringList ComparedText::compared() const
{
    QStringList texts{title};
    for (const NamedText &part : parts)
        texts.append(part.text);
    return texts;
}

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
