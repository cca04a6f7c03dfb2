// SPDX-License-Identifier: EUPL-1.2
#include "wording/guardtext.h"

#include "report/labels.h"

#include <QCoreApplication>

namespace kb {

namespace {

QString wordsOf(const RecordType &type, const QString &name)
{
    const QByteArray latin = name.toLatin1();
    if (const FieldInfo *field = type.field(QLatin1StringView(latin)))
        return fieldLabel(type.kind, field->id);
    if (name == QLatin1StringView("participant"))
        return QCoreApplication::translate("GuardText", "At least one participant");
    if (name == QLatin1StringView("study_question_link"))
        return QCoreApplication::translate("GuardText", "A study that answers it");
    return name;
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
