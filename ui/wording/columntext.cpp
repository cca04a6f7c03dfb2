// SPDX-License-Identifier: EUPL-1.2
#include "wording/columntext.h"

#include "report/labels.h"

#include <QCoreApplication>

namespace kb {

namespace {

/// The columns that are no field of the record itself.
struct ColumnWords
{
    const char *name;
    const char *words;
};

constexpr std::array besideFields{
    ColumnWords{"authors", QT_TRANSLATE_NOOP("ColumnText", "Authors")},
    ColumnWords{"editors", QT_TRANSLATE_NOOP("ColumnText", "Editors")},
    ColumnWords{"projectleaders", QT_TRANSLATE_NOOP("ColumnText", "Project leaders")},
    ColumnWords{"translators", QT_TRANSLATE_NOOP("ColumnText", "Translators")},
    ColumnWords{"organisations", QT_TRANSLATE_NOOP("ColumnText", "Organisations as author")},
    ColumnWords{"eenheid", QT_TRANSLATE_NOOP("ColumnText", "Code of the unit")},
    ColumnWords{"unit_name", QT_TRANSLATE_NOOP("ColumnText", "Name of the unit")},
    ColumnWords{"dossier", QT_TRANSLATE_NOOP("ColumnText", "Dossier")},
    ColumnWords{"institutes", QT_TRANSLATE_NOOP("ColumnText", "Performed by")},
    ColumnWords{"concepts", QT_TRANSLATE_NOOP("ColumnText", "Concepts")},
    ColumnWords{"files", QT_TRANSLATE_NOOP("ColumnText", "Files")},
};

} // namespace

QString columnText(Kind kind, const QString &field)
{
    const auto words = std::ranges::find_if(
        besideFields, [&](const ColumnWords &column) { return field == QLatin1StringView(column.name); });
    if (words != besideFields.end())
        return QCoreApplication::translate("ColumnText", words->words);
    const FieldInfo *info = recordType(kind)->field(QLatin1StringView(field.toLatin1()));
    return info ? fieldLabel(kind, info->id) : field;
}

} // namespace kb
