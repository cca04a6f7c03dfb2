// SPDX-License-Identifier: EUPL-1.2
#include "editors/historypaper.h"

#include "bank/bank.h"
#include "editors/valuetext.h"
#include "report/labels.h"
#include "wording/datetext.h"
#include "wording/errortext.h"

#include <QCoreApplication>

namespace kb {

namespace {

constexpr int LongestValue = 160; ///< characters of a value that a line shows

struct HistoryPaperWording
{
    Q_DECLARE_TR_FUNCTIONS(HistoryPaper)
};

QString nameOf(Bank &bank, const UserId &user)
{
    const auto profile = bank.records<Profile>().get(user);
    return profile ? profile->name : HistoryPaperWording::tr("somebody else");
}

QString shortened(const QString &text)
{
    return text.size() <= LongestValue ? text : text.left(LongestValue) + u'…';
}

QString toldText(Bank &bank, Kind kind, const FieldInfo &field, const Value &told)
{
    return isErased(told) ? HistoryPaperWording::tr("erased") : shortened(valueText(bank, kind, field, told));
}

PaperParagraph changeLine(Bank &bank, Kind kind, const FieldChange &change)
{
    const RecordType *type = recordType(kind);
    const FieldInfo *field = type ? type->field(change.field) : nullptr;
    if (!field)
        return {{HistoryPaperWording::tr("a field of a newer version")}};
    const QString before = toldText(bank, kind, *field, change.before);
    const QString after = toldText(bank, kind, *field, change.after);
    return {{fieldLabel(kind, change.field) + QStringLiteral(": "), Emphasis::Strong},
            {before + QStringLiteral(" → "), Emphasis::Quiet},
            {after}};
}

QString headingOf(Bank &bank, const RecordChange &change)
{
    const char *act = change.made       ? QT_TRANSLATE_NOOP("HistoryPaper", "made by %1")
                      : change.deleted  ? QT_TRANSLATE_NOOP("HistoryPaper", "put in the trash by %1")
                      : change.restored ? QT_TRANSLATE_NOOP("HistoryPaper", "put back by %1")
                                        : QT_TRANSLATE_NOOP("HistoryPaper", "changed by %1");
    return QStringLiteral("%1 · %2").arg(datedMomentText(change.when),
                                         HistoryPaperWording::tr(act).arg(nameOf(bank, change.who)));
}

} // namespace

Paper historyPaper(Bank &bank, const Uid &record, Kind kind)
{
    Paper paper;
    paper.title = HistoryPaperWording::tr("History");
    const auto changes = bank.history().of(record);
    if (!changes) {
        paper.facts = {{errorText(changes.error())}};
        return paper;
    }
    for (const RecordChange &change : *changes) {
        PaperSection section{.heading = headingOf(bank, change), .style = ParagraphStyle::List};
        for (const FieldChange &field : change.fields) {
            if (!change.made)
                section.paragraphs.append(changeLine(bank, kind, field));
        }
        paper.sections.append(section);
    }
    return paper;
}

} // namespace kb
