// SPDX-License-Identifier: EUPL-1.2
#include "wording/guardtext.h"

#include "report/labels.h"
#include "wording/errortext.h"

#include <QCoreApplication>

#include <array>

namespace kb {

namespace {

/// What a guard asks that is no field.
struct GuardWords
{
    QLatin1StringView name;
    const char *words;
};
constexpr std::array guardWords{
    GuardWords{QLatin1StringView("study_question_link"),
               QT_TRANSLATE_NOOP("GuardText", "A study that answers it")},
    GuardWords{QLatin1StringView("institutes"),
               QT_TRANSLATE_NOOP("GuardText", "The institute that performed it")},
    GuardWords{QLatin1StringView("signal_dossier_link"),
               QT_TRANSLATE_NOOP("GuardText", "A dossier, with what the signal means for it")},
    GuardWords{QLatin1StringView("issued"),
               QT_TRANSLATE_NOOP("GuardText", "A corrected version: this issue is out already")},
    GuardWords{
        QLatin1StringView("correction"),
        QT_TRANSLATE_NOOP("GuardText", "The corrected version that is there already: go on with that")},
    GuardWords{QLatin1StringView("corrected_version"),
               QT_TRANSLATE_NOOP("GuardText", "A corrected version that is issued")},
    GuardWords{QLatin1StringView("offered"),
               QT_TRANSLATE_NOOP("GuardText", "A new version: this one was offered")},
    GuardWords{QLatin1StringView("decision"), QT_TRANSLATE_NOOP("GuardText", "The decision of its reader")},
    GuardWords{QLatin1StringView("outcome_order"),
               QT_TRANSLATE_NOOP("GuardText", "A decision on or after the day of the offer")},
    GuardWords{QLatin1StringView("observed_before"),
               QT_TRANSLATE_NOOP("GuardText", "A day of seeing it that is not in the future")},
    GuardWords{QLatin1StringView("items"), QT_TRANSLATE_NOOP("GuardText", "A piece in it")},
    GuardWords{QLatin1StringView("participant"), QT_TRANSLATE_NOOP("GuardText", "At least one participant")},
    GuardWords{QLatin1StringView("outcome"),
               QT_TRANSLATE_NOOP("GuardText", "An insight, an agreement, or why there is no outcome")},
    GuardWords{QLatin1StringView("dossiers"), QT_TRANSLATE_NOOP("GuardText", "A dossier or an exploration")},
    GuardWords{QLatin1StringView("statements"),
               QT_TRANSLATE_NOOP("GuardText", "An argument in the evidence")},
    GuardWords{QLatin1StringView("citations"), QT_TRANSLATE_NOOP("GuardText", "A source for every argument")},
    GuardWords{QLatin1StringView("consulted"), QT_TRANSLATE_NOOP("GuardText", "Who was consulted")},
    GuardWords{QLatin1StringView("questions"), QT_TRANSLATE_NOOP("GuardText", "A knowledge question")},
    GuardWords{QLatin1StringView("attachment"),
               QT_TRANSLATE_NOOP("GuardText", "The final report, as a file or a link")},
    GuardWords{QLatin1StringView("results"),
               QT_TRANSLATE_NOOP("GuardText", "A result that is public, or not public with a reason")},
    GuardWords{QLatin1StringView("phase_order"),
               QT_TRANSLATE_NOOP("GuardText", "The phase in between: one at a time")},
    GuardWords{QLatin1StringView("publication_order"),
               QT_TRANSLATE_NOOP("GuardText",
                                 "Another step: what is public can only be withdrawn, and what was "
                                 "withdrawn is assessed anew")},
    GuardWords{QLatin1StringView("open_overlap"),
               QT_TRANSLATE_NOOP("GuardText",
                                 "A decision about the strong overlap, or a remark on the phase that says "
                                 "why you go on")},
    GuardWords{
        QLatin1StringView("above_estimate"),
        QT_TRANSLATE_NOOP("GuardText", "A remark on the phase: the amount is over 20% above the estimate")},
    GuardWords{QLatin1StringView("committee_chair"),
               QT_TRANSLATE_NOOP("GuardText",
                                 "A committee with a chair, or a remark on the phase that says why not")},
    GuardWords{QLatin1StringView("committee_independent"),
               QT_TRANSLATE_NOOP("GuardText",
                                 "An independent member of the committee, or a remark on the phase that "
                                 "says why not")},
    GuardWords{QLatin1StringView("committee_meeting"),
               QT_TRANSLATE_NOOP("GuardText",
                                 "A meeting of the committee, or a remark on the phase that says why not")},
    GuardWords{QLatin1StringView("open_comments"),
               QT_TRANSLATE_NOOP("GuardText",
                                 "An answer to every comment, or a remark on the phase that says why not")},
    GuardWords{QLatin1StringView("use"),
               QT_TRANSLATE_NOOP("GuardText",
                                 "Where the result was used, or a remark on the phase that says why not")},
    GuardWords{
        QLatin1StringView("lesson"),
        QT_TRANSLATE_NOOP("GuardText", "A lesson for others, or a remark on the phase that says why not")},
};

QString wordsOf(const RecordType &type, const QString &name)
{
    const QByteArray latin = name.toLatin1();
    if (const FieldInfo *field = type.field(QLatin1StringView(latin)))
        return fieldLabel(type.kind, field->id);
    const auto known = std::ranges::find(guardWords, name, &GuardWords::name);
    return known == guardWords.end() ? name : QCoreApplication::translate("GuardText", known->words);
}

} // namespace

QString missingText(Kind kind, const QString &names)
{
    const RecordType *type = recordType(kind);
    if (!type)
        return names;
    QStringList words;
    for (const QString &name : names.split(u',', Qt::SkipEmptyParts))
        words.append(wordsOf(*type, name));
    return words.join(QStringLiteral(", "));
}

Error inWords(const Error &error, Kind kind)
{
    if (isToldApart(error))
        return error;
    if (error == Error{Error::Code::NotAllowed, QStringLiteral("issued")} && kind != Kind::Study)
        return {error.code, QStringLiteral("bulletin_issued")}; // of a study it is the date
    if (error.code == Error::Code::NotAllowed || error.code == Error::Code::InvalidInput)
        return {error.code, missingText(kind, error.detail)};
    if (error.code != Error::Code::Taken)
        return error;
    const QString field = error.detail.section(u':', 0, 0); // "code: DGVB-DOS-0001 Wonen"
    return {error.code, missingText(kind, field) + error.detail.mid(field.size())};
}

} // namespace kb
