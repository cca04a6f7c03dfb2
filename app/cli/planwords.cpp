// SPDX-License-Identifier: EUPL-1.2
#include "cli/planwords.h"

#include <QCoreApplication>

namespace kb::cli {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Cli", text);
}

const char *sentence(Remark::Code code)
{
    switch (code) {
    case Remark::Code::KeptAsExtra:
        return QT_TRANSLATE_NOOP("Cli", "kept under other data: %1");
    case Remark::Code::SuppliedTitle:
        return QT_TRANSLATE_NOOP("Cli", "has no title; this serves as one: %1");
    case Remark::Code::MissingEnd:
        return QT_TRANSLATE_NOOP("Cli", "has no end mark; read up to the next record");
    case Remark::Code::StrayText:
        return QT_TRANSLATE_NOOP("Cli", "text outside any record: %1");
    case Remark::Code::UnclearDate:
        return QT_TRANSLATE_NOOP("Cli", "unclear date, kept under other data: %1");
    case Remark::Code::UnknownCode:
        return QT_TRANSLATE_NOOP("Cli", "unknown value, kept under other data: %1");
    case Remark::Code::InvalidValue:
        return QT_TRANSLATE_NOOP("Cli", "fails its check, kept under other data: %1");
    case Remark::Code::UnknownMacro:
        return QT_TRANSLATE_NOOP("Cli", "unexplained abbreviation, kept as it is: %1");
    case Remark::Code::MissingParent:
        return QT_TRANSLATE_NOOP("Cli", "refers to an entry that is not in the file: %1");
    case Remark::Code::Duplicate:
        return QT_TRANSLATE_NOOP("Cli", "stands there twice, the later is kept under other data: %1");
    case Remark::Code::FallbackEncoding:
        return QT_TRANSLATE_NOOP("Cli", "the file is no Unicode; read as Windows-1252");
    case Remark::Code::ForeignBytes:
        return QT_TRANSLATE_NOOP("Cli", "bytes that are no text: %1");
    case Remark::Code::RemovedNul:
        return QT_TRANSLATE_NOOP("Cli", "NUL characters were removed: %1");
    }
    return "%1";
}

const char *sentence(Skipped::Reason reason)
{
    switch (reason) {
    case Skipped::Reason::Empty:
        return QT_TRANSLATE_NOOP("Cli", "skipped: empty");
    case Skipped::Reason::NoTitle:
        return QT_TRANSLATE_NOOP("Cli", "skipped: has no title (%1)");
    case Skipped::Reason::FieldTooLarge:
        return QT_TRANSLATE_NOOP("Cli", "skipped: a field is larger than 1 MB (%1)");
    case Skipped::Reason::LineTooLarge:
        return QT_TRANSLATE_NOOP("Cli", "skipped: a line is larger than 8 MB");
    case Skipped::Reason::TooDeep:
        return QT_TRANSLATE_NOOP("Cli", "skipped: nested too deep");
    case Skipped::Reason::Unclosed:
        return QT_TRANSLATE_NOOP("Cli", "skipped: a brace or quote is never closed (%1)");
    case Skipped::Reason::Malformed:
        return QT_TRANSLATE_NOOP("Cli", "skipped: not written by the rules of the format (%1)");
    }
    return "%1";
}

QString filled(const char *text, const QString &detail)
{
    const QString words = tr(text);
    return words.contains(QStringLiteral("%1")) ? words.arg(detail) : words;
}

} // namespace

QString remarkWords(const Remark &remark)
{
    return filled(sentence(remark.code), remark.detail);
}

QString skippedWords(const Skipped &skipped)
{
    return filled(sentence(skipped.reason), skipped.detail);
}

QString reasonWords(const PlannedRecord &record)
{
    if (record.skipped)
        return skippedWords(*record.skipped);
    QStringList reasons;
    if (record.action == ImportAction::PossiblyDouble)
        reasons.append(tr("resembles “%1”, left out").arg(record.resembles));
    for (const Remark &remark : record.remarks)
        reasons.append(remarkWords(remark));
    return reasons.join(QStringLiteral("; "));
}

} // namespace kb::cli
