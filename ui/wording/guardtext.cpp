// SPDX-License-Identifier: EUPL-1.2
#include "wording/guardtext.h"

#include "report/labels.h"

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
    GuardWords{QLatin1StringView("signal_dossier_link"),
               QT_TRANSLATE_NOOP("GuardText", "A dossier, with what the signal means for it")},
    GuardWords{QLatin1StringView("issued"),
               QT_TRANSLATE_NOOP("GuardText", "A corrected version: this issue is out already")},
    GuardWords{QLatin1StringView("offered"),
               QT_TRANSLATE_NOOP("GuardText", "A new version: this one was offered")},
    GuardWords{QLatin1StringView("items"), QT_TRANSLATE_NOOP("GuardText", "A piece in it")},
    GuardWords{QLatin1StringView("participant"), QT_TRANSLATE_NOOP("GuardText", "At least one participant")},
    GuardWords{QLatin1StringView("dossiers"), QT_TRANSLATE_NOOP("GuardText", "A dossier or an exploration")},
    GuardWords{QLatin1StringView("statements"),
               QT_TRANSLATE_NOOP("GuardText", "A statement in the evidence")},
    GuardWords{QLatin1StringView("citations"),
               QT_TRANSLATE_NOOP("GuardText", "A source for every statement")},
    GuardWords{QLatin1StringView("consulted"), QT_TRANSLATE_NOOP("GuardText", "Who was consulted")},
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

} // namespace kb
