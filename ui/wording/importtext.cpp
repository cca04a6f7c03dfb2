// SPDX-License-Identifier: EUPL-1.2
#include "wording/importtext.h"

#include "report/labels.h"

#include <QCoreApplication>

namespace kb {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("ImportText", text);
}

const char *sentenceOf(Remark::Code code)
{
    switch (code) {
    case Remark::Code::KeptAsExtra:
        return QT_TRANSLATE_NOOP("ImportText", "kept beside the fields: %1");
    case Remark::Code::SuppliedTitle:
        return QT_TRANSLATE_NOOP("ImportText", "it has no title; this serves as one: %1");
    case Remark::Code::MissingEnd:
        return QT_TRANSLATE_NOOP("ImportText", "the end of the record is missing");
    case Remark::Code::StrayText:
        return QT_TRANSLATE_NOOP("ImportText", "text outside a record: %1");
    case Remark::Code::UnclearDate:
        return QT_TRANSLATE_NOOP("ImportText", "no clear date: %1");
    case Remark::Code::UnknownCode:
        return QT_TRANSLATE_NOOP("ImportText", "unknown value, kept beside the fields: %1");
    case Remark::Code::InvalidValue:
        return QT_TRANSLATE_NOOP("ImportText", "kept as it is, but it is not right: %1");
    case Remark::Code::OtherOwner:
        return QT_TRANSLATE_NOOP("ImportText", "becomes yours; that it is of %1 is kept beside the fields");
    case Remark::Code::UnknownMacro:
        return QT_TRANSLATE_NOOP("ImportText", "unexplained abbreviation: %1");
    case Remark::Code::MissingParent:
        return QT_TRANSLATE_NOOP("ImportText", "the entry that it refers to is not in the file: %1");
    case Remark::Code::Duplicate:
        return QT_TRANSLATE_NOOP("ImportText", "is there twice, the later is kept beside the fields: %1");
    case Remark::Code::FallbackEncoding:
        return QT_TRANSLATE_NOOP("ImportText", "not Unicode: read as Windows-1252");
    case Remark::Code::ForeignBytes:
        return QT_TRANSLATE_NOOP("ImportText", "unreadable characters: %1");
    case Remark::Code::RemovedNul:
        return QT_TRANSLATE_NOOP("ImportText", "empty characters removed: %1");
    case Remark::Code::Proposal:
        return QT_TRANSLATE_NOOP("ImportText", "a proposal: check the title, the authors and the date");
    case Remark::Code::NoText:
        return QT_TRANSLATE_NOOP("ImportText", "There is no text in this PDF. Fill in the data yourself.");
    }
    return "%1";
}

const char *sentenceOf(Skipped::Reason reason)
{
    switch (reason) {
    case Skipped::Reason::Empty:
        return QT_TRANSLATE_NOOP("ImportText", "The record is empty.");
    case Skipped::Reason::NoTitle:
        return QT_TRANSLATE_NOOP("ImportText", "It has no title. Give it one in the file and import again.");
    case Skipped::Reason::FieldTooLarge:
        return QT_TRANSLATE_NOOP("ImportText", "A field is larger than 1 MB. Shorten it and import again.");
    case Skipped::Reason::LineTooLarge:
        return QT_TRANSLATE_NOOP("ImportText",
                                 "A line is larger than 8 MB. Look whether a quote is missing above it.");
    case Skipped::Reason::TooDeep:
        return QT_TRANSLATE_NOOP(
            "ImportText", "Its parts are nested too deeply. Take out what is too much and import again.");
    case Skipped::Reason::Unclosed:
        return QT_TRANSLATE_NOOP("ImportText",
                                 "A brace or quote is never closed. Close it and import again.");
    case Skipped::Reason::Malformed:
        return QT_TRANSLATE_NOOP(
            "ImportText", "It is not written by the rules of the format. Mend this line and import again.");
    case Skipped::Reason::NotOurs:
        return QT_TRANSLATE_NOOP(
            "ImportText", "It is already here and belongs to %1. Only %1 can change it: send them the file.");
    case Skipped::Reason::Locked:
        return QT_TRANSLATE_NOOP("ImportText",
                                 "It is locked with a password. Save it without one and import again.");
    case Skipped::Reason::Damaged:
        return QT_TRANSLATE_NOOP("ImportText",
                                 "The file is damaged. Fetch it again and import it once more.");
    case Skipped::Reason::Unreadable:
        return QT_TRANSLATE_NOOP("ImportText", "This file cannot be read. Check that it is the right file.");
    case Skipped::Reason::TooHeavy:
        return QT_TRANSLATE_NOOP("ImportText", "Reading it takes too much time or memory. It was stopped.");
    }
    return "";
}

const char *sentenceOf(KnownBy by)
{
    switch (by) {
    case KnownBy::Code:
        return QT_TRANSLATE_NOOP("ImportText", "same code as “%1”");
    case KnownBy::Doi:
        return QT_TRANSLATE_NOOP("ImportText", "same DOI as “%1”");
    case KnownBy::Isbn:
        return QT_TRANSLATE_NOOP("ImportText", "same ISBN and year as “%1”");
    case KnownBy::Title:
    case KnownBy::Nothing:
        break;
    }
    return QT_TRANSLATE_NOOP("ImportText", "looks like “%1”");
}

/// A detail for which the sentence has no place stands behind it.
QString filledIn(const char *sentence, const QString &detail)
{
    const QString text = say(sentence);
    if (text.contains(QLatin1StringView("%1")))
        return QString(text).replace(QStringLiteral("%1"), detail);
    return detail.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, detail);
}

QString fieldWord(Kind kind, const QString &field)
{
    if (field == QStringLiteral("concepts"))
        return say(QT_TRANSLATE_NOOP("ImportText", "Concepts"));
    if (field == QStringLiteral("institutes"))
        return say(QT_TRANSLATE_NOOP("ImportText", "Performed by"));
    if (field == QStringLiteral("files"))
        return say(QT_TRANSLATE_NOOP("ImportText", "Files"));
    return fieldLabel(kind, recordType(kind)->field(QLatin1StringView(field.toLatin1()))->id);
}

QString changesText(const PlannedRecord &record, const char *sentence)
{
    QStringList words;
    for (const QString &field : record.changes)
        words.append(fieldWord(kindOf(record.item), field));
    return say(sentence).arg(words.join(QStringLiteral(", ")));
}

QString likenessText(const PlannedRecord &record)
{
    const QString text = filledIn(sentenceOf(record.knownBy), record.resembles);
    return record.uid.isNull() ? say(QT_TRANSLATE_NOOP("ImportText", "%1 above it in the file")).arg(text)
                               : text;
}

} // namespace

QString actionText(ImportAction action)
{
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("ImportText", "new"),      QT_TRANSLATE_NOOP("ImportText", "already there"),
        QT_TRANSLATE_NOOP("ImportText", "changes"),  QT_TRANSLATE_NOOP("ImportText", "resembles another"),
        QT_TRANSLATE_NOOP("ImportText", "left out"),
    };
    return say(words[size_t(action)]);
}

QString policyText(DoublesPolicy policy)
{
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("ImportText", "is left out"),
        QT_TRANSLATE_NOOP("ImportText", "comes in as new"),
        QT_TRANSLATE_NOOP("ImportText", "is the same: fills in what is empty"),
    };
    return say(words[size_t(policy)]);
}

Mark actionMark(ImportAction action)
{
    static constexpr std::array marks{Mark{Shape::Dot, Meaning::Accent}, Mark{Shape::Tick, Meaning::Quiet},
                                      Mark{Shape::Diamond, Meaning::Plain},
                                      Mark{Shape::HalfDisc, Meaning::Plain},
                                      Mark{Shape::Triangle, Meaning::Danger}};
    return marks[size_t(action)];
}

QString remarkText(const Remark &remark)
{
    return filledIn(sentenceOf(remark.code), remark.detail);
}

QString skippedText(const Skipped &skipped)
{
    return filledIn(sentenceOf(skipped.reason), skipped.detail);
}

QString reasonText(const PlannedRecord &record)
{
    if (record.skipped)
        return skippedText(*record.skipped);
    QStringList reasons;
    if (record.knownBy != KnownBy::Nothing)
        reasons.append(likenessText(record));
    if (record.action == ImportAction::Changed)
        reasons.append(changesText(record, QT_TRANSLATE_NOOP("ImportText", "changes: %1")));
    if (record.action == ImportAction::PossiblyDouble && record.isOurs && !record.changes.isEmpty())
        reasons.append(changesText(record, QT_TRANSLATE_NOOP("ImportText", "still empty here: %1")));
    for (const Remark &remark : record.remarks)
        reasons.append(remarkText(remark));
    return reasons.join(QStringLiteral("; "));
}

} // namespace kb
