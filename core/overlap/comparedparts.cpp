// SPDX-License-Identifier: EUPL-1.2
#include "overlap/comparedparts.h"

#include "model/knowledgequestion.h"
#include "model/researchproject.h"
#include "model/signal.h"
#include "model/study.h"

#include <string_view>

namespace kb {

namespace {

/// By its name in the specification; one that is not there is refused when this is compiled.
template <typename R> consteval FieldId fieldNamed(std::string_view name)
{
    const auto isNamed = [name](const Field<R> &field) { return name == field.name; };
    return std::ranges::find_if(Describe<R>::fields, isNamed)->id;
}

template <typename R> ComparedPart saidIn(FieldId field, const QString &text)
{
    return {.kind = Describe<R>::kind, .field = field, .texts = {text}};
}

/// What was imported as keywords says what a record is about, in words that need not stand in its text.
template <typename R> ComparedPart saidInKeywords(const R &record)
{
    return {.kind = Describe<R>::kind,
            .field = fieldNamed<R>("keywords"),
            .texts = record.keywords,
            .areWords = true};
}

} // namespace

QList<ComparedPart> comparedParts(const KnowledgeQuestion &question)
{
    return {saidIn<KnowledgeQuestion>(fieldNamed<KnowledgeQuestion>("explanation"), question.explanation),
            saidInKeywords(question)};
}

QList<ComparedPart> comparedParts(const Study &study)
{
    return {saidIn<Study>(fieldNamed<Study>("subtitle"), study.subtitle),
            saidIn<Study>(fieldNamed<Study>("research_question"), study.researchQuestion),
            saidIn<Study>(fieldNamed<Study>("key_message"), study.keyMessage),
            saidIn<Study>(fieldNamed<Study>("summary_plain"), study.summaryPlain), saidInKeywords(study)};
}

QList<ComparedPart> comparedParts(const Signal &signal)
{
    return {saidIn<Signal>(fieldNamed<Signal>("description"), signal.description), saidInKeywords(signal)};
}

QList<ComparedPart> comparedParts(const ResearchProject &project)
{
    return {
        saidIn<ResearchProject>(fieldNamed<ResearchProject>("central_question"), project.centralQuestion)};
}

QList<ComparedPart> comparedQuestions(const QStringList &questions)
{
    if (questions.isEmpty())
        return {};
    return {{.kind = Kind::KnowledgeQuestion,
             .field = fieldNamed<KnowledgeQuestion>("text"),
             .texts = questions}};
}

QString profileText(const QList<ComparedPart> &parts)
{
    QStringList lines;
    for (const ComparedPart &part : parts)
        lines.append(part.texts.join(part.areWords ? QLatin1Char(' ') : QLatin1Char('\n')));
    return lines.join(QLatin1Char('\n'));
}

} // namespace kb
