// SPDX-License-Identifier: EUPL-1.2
#include "frame/printpreview.h"
#include "model/exploration.h"
#include "tabroom.h"
#include "tabs/explorationspage.h"
#include "tabs/listprint.h"

#include <QComboBox>
#include <QHeaderView>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

struct Room : TabRoom<ExplorationsPage>
{
    RecordList &list() { return *tab->findChild<RecordList *>(); }
    ListHead head() { return ListHead::of(list(), Kind::Exploration); }
    /// The paper of the list, as its menu prints it.
    PrintPreview *printed()
    {
        const auto actions = tab->tabActions().record;
        for (QAction *action : actions) {
            if (action && action->text() == u"Print the &list…"_s)
                action->trigger();
        }
        settle(workspace);
        return QTest::qWaitFor([this] { return tab->findChild<PrintPreview *>(); })
                   ? tab->findChild<PrintPreview *>()
                   : nullptr;
    }
};

QStringList titlesOf(const ListHead &head)
{
    QStringList titles;
    for (const doc::Column &column : head.columns)
        titles.append(column.title.plain());
    return titles;
}

} // namespace

class TestListPrint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void paperHasTheColumnsThatAreInSightInTheirOrder()
    {
        Room room;
        QHeaderView &header = *room.list().view().horizontalHeader();
        QVERIFY(titlesOf(room.head()).contains(u"Code"_s));

        header.hideSection(header.logicalIndex(0));
        header.moveSection(2, 1);

        const QStringList titles = titlesOf(room.head());
        QVERIFY(!titles.contains(u"Code"_s));
        QCOMPARE(titles.mid(0, 2), (QStringList{u"Status"_s, u"Title"_s}));
    }

    void paperSaysWhatIsAskedOfTheList()
    {
        Room room;
        QCOMPARE(room.head().selection, QString());

        room.list().filterBar().setState(
            {.text = u"stroom"_s, .chosen = {{u"status"_s, {QString(codeOf(ExplorationStatus::Lopend))}}}});

        const QString selection = room.head().selection;
        QVERIFY2(selection.contains(u"“stroom”"_s), qPrintable(selection));
        QVERIFY2(selection.contains(u"Status: "_s), qPrintable(selection));
        QCOMPARE(room.head().title, u"Explorations"_s);
    }

    void printingShowsThePaperOfTheListInTheLanguageOfTheWindow()
    {
        Room room;

        PrintPreview *preview = room.printed();

        QVERIFY(preview);
        QVERIFY(!preview->findChild<QComboBox *>(u"language"_s));
        preview->close();
    }
};

QTEST_MAIN(TestListPrint)
#include "tst_listprint.moc"
