// SPDX-License-Identifier: EUPL-1.2
#include "report/listpaper.h"
#include "report/renderers.h"

#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

ListPaperContent twoSignals()
{
    ListPaperContent content;
    content.info.language = Language::En;
    content.info.title = u"Signals"_s;
    content.info.selection = u"Owner: DGVB"_s;
    content.columns = {{u"Code"_s, 3}, {u"Title"_s, 9}};
    content.rows = {{u"DGVB-SIG-0001"_s, u"Rents rise"_s}, {u"DGVB-SIG-0002"_s, u"Heat pumps"_s}};
    content.total = 2;
    return content;
}

bool beginsAcross(const Document &paper)
{
    const auto *first = std::get_if<doc::PageBreak>(&paper.blocks.first());
    return first && first->orientation == doc::Orientation::Landscape;
}

} // namespace

class TestListPaper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void columnsAndRowsAreOnPaperWithTheFilterUnderTheTitle()
    {
        const QString html = renderHtml(listPaper(twoSignals()));

        for (const QString &part : {u"Signals"_s, u"Selection: Owner: DGVB"_s, u"Title"_s, u"DGVB-SIG-0001"_s,
                                    u"Rents rise"_s, u"Heat pumps"_s})
            QVERIFY2(html.contains(part), qPrintable(part));
        QVERIFY(html.indexOf(u"Selection: "_s) < html.indexOf(u"Rents rise"_s));
    }

    void wideListLiesAcross()
    {
        ListPaperContent wide = twoSignals();
        for (const QString &title : {u"Status"_s, u"Owner"_s, u"Until"_s})
            wide.columns.append(doc::Column{title, 3});

        QVERIFY(!beginsAcross(listPaper(twoSignals())));
        QVERIFY(beginsAcross(listPaper(wide)));
    }

    void longListSaysHowManyAreOnPaper()
    {
        ListPaperContent longer = twoSignals();
        longer.total = 5000;

        QVERIFY(renderPlainText(listPaper(longer)).contains(u"Only the first 2 are on this paper."_s));
    }

    void emptyListSaysSo()
    {
        ListPaperContent empty = twoSignals();
        empty.rows.clear();
        empty.total = 0;

        QVERIFY(renderPlainText(listPaper(empty)).contains(u"Nothing in this selection."_s));
    }
};

QTEST_GUILESS_MAIN(TestListPaper)
#include "tst_listpaper.moc"
