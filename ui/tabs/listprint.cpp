// SPDX-License-Identifier: EUPL-1.2
#include "tabs/listprint.h"

#include "report/pagelines.h"
#include "wording/kindgroups.h"

#include <QCoreApplication>
#include <QHeaderView>

namespace kb {

namespace {

struct ListPrintWording
{
    Q_DECLARE_TR_FUNCTIONS(ListPrint)
};

constexpr int LeastShare = 3; ///< of a hundred

doc::Align printedAlign(const QVariant &alignment)
{
    const auto flags = alignment.value<Qt::Alignment>();
    if (flags & Qt::AlignRight)
        return doc::Align::Right;
    return flags & Qt::AlignHCenter ? doc::Align::Centre : doc::Align::Left;
}

QString titleOfSection(const QHeaderView &header, int section)
{
    return header.model()->headerData(section, Qt::Horizontal).toString();
}

QString askedOfList(RecordList &list, const QHeaderView &header)
{
    QStringList parts = list.filterBar().asked();
    const int ordered = header.sortIndicatorSection();
    if (ordered >= 0 && ordered < header.count())
        parts.append(ListPrintWording::tr("in the order of: %1").arg(titleOfSection(header, ordered)));
    return parts.join(QStringLiteral("; "));
}

} // namespace

ListHead ListHead::of(RecordList &list, Kind kind)
{
    return of(list, kindGroup(kind));
}

ListHead ListHead::of(RecordList &list, const QString &title)
{
    const QHeaderView &header = *list.view().horizontalHeader();
    const int digit = std::max(1, list.fontMetrics().horizontalAdvance(u'0'));
    ListHead head{title, askedOfList(list, header), {}, {}, {}};
    for (int place = 0; place < header.count(); ++place) {
        const int section = header.logicalIndex(place);
        if (header.isSectionHidden(section))
            continue;
        const int share = 100 * header.sectionSize(section) / std::max(1, header.length());
        head.columns.append(
            {titleOfSection(header, section), std::max(LeastShare, share),
             printedAlign(header.model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole))});
        head.sections.append(section);
        head.widths.append(header.sectionSize(section) / digit);
    }
    return head;
}

ListPaperContent ListHead::paper(const doc::Info &info) const
{
    ListPaperContent paper{.info = info, .columns = columns, .rows = {}};
    paper.info.title = title;
    paper.info.selection = selection;
    return paper;
}

Spreadsheet ListHead::table(const doc::Info &info) const
{
    doc::Info asked = info;
    asked.selection = selection;
    Spreadsheet table{.title = title,
                      .about = {exampleLine(info), identityLine(info), selectionLine(asked)},
                      .language = languageTag(info.language)};
    table.about.removeAll(QString());
    for (qsizetype i = 0; i < columns.size(); ++i)
        table.columns.append({columns.at(i).title.plain(), widths.at(i)});
    return table;
}

} // namespace kb
