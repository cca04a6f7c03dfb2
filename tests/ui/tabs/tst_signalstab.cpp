// SPDX-License-Identifier: EUPL-1.2
#include "editors/bulletineditor.h"
#include "editors/partrows.h"
#include "jobs/bulletinwork.h"
#include "jobs/feedinbox.h"
#include "pictures/radarview.h"
#include "support/dragging.h"
#include "support/testbank.h"
#include "tabroom.h"
#include "tabs/bulletinspage.h"
#include "tabs/inboxpage.h"
#include "tabs/radarpage.h"
#include "tabs/signalstab.h"
#include "widgets/paperview.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QMessageBox>
#include <QSignalSpy>
#include <QTabBar>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView Feed = "<rss version='2.0'><channel><title>Nieuws</title>"
                                "<item><guid>1</guid><title>Eerste</title></item>"
                                "<item><guid>2</guid><title>Tweede</title></item></channel></rss>";

void agree(QMessageBox &box)
{
    for (QAbstractButton *button : box.buttons()) {
        if (box.buttonRole(button) == QMessageBox::AcceptRole)
            return button->click();
    }
}

/// A bulletin of our own with this status.
Uid insertBulletin(Bank &bank, BulletinStatus status)
{
    Bulletin bulletin;
    bulletin.title = u"Nieuws"_s;
    bulletin.ownerUnit = bank.identity().unit;
    bulletin.status = status;
    return insert(bank, bulletin);
}

QStringList stepsOffered(const Tab &tab)
{
    QStringList offered;
    for (const QAction *action : tab.tabActions().record) {
        if (action && action->isEnabled())
            offered.append(action->text().remove(u'&'));
    }
    return offered;
}

} // namespace

class TestSignalsTab : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRailHearsHowManyWaitForAssessment()
    {
        Desk desk;
        Workspace workspace(desk.open(), desk.settings());
        SignalsTab tab(workspace);
        QSignalSpy counted(&tab, &Tab::countChanged);

        QVERIFY(counted.wait(5000));

        QCOMPARE(counted.last().first().toInt(), SignalList(workspace.bank()).counts()->toAssess);
    }

    void everyPageOpensAndTheLastIsRemembered()
    {
        Desk desk;
        Workspace workspace(desk.open(), desk.settings());
        SignalsTab tab(workspace);
        test::show(tab, WindowSize);
        auto *bar = tab.findChild<QTabBar *>(QString(), Qt::FindDirectChildrenOnly);

        for (int page = 0; page < bar->count(); ++page) {
            bar->setCurrentIndex(page);
            settle(workspace);
            QCOMPARE(bar->currentIndex(), page);
        }

        SignalsTab again(workspace);
        QCOMPARE(again.findChild<QTabBar *>(QString(), Qt::FindDirectChildrenOnly)->currentIndex(), 3);
    }

    void theRadarHasATableWithTheSameSignals()
    {
        TabRoom<RadarPage> room;
        settle(room.workspace);
        auto *radar = room.tab->findChild<RadarView *>();
        QSet<QString> marked;
        for (int point = 0; point < radar->points().size(); ++point)
            marked.insert(radar->signalAt(point)->refcode);

        room.press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);

        QVERIFY(room.view().isVisible());
        const QAbstractItemModelTester tester(room.view().model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSet<QString> listed;
        for (int row = 0; row < room.rows(); ++row)
            listed.insert(room.cell(row, 1)); // beside its urgency
        QVERIFY(!listed.isEmpty());
        QCOMPARE(listed, marked);
    }

    void theSignalOfTheRadarIsMeantByThisAndItsPreviewCanGo()
    {
        TabRoom<RadarPage> room;
        settle(room.workspace);
        room.tab->focusContent();
        auto *radar = room.tab->findChild<RadarView *>();

        const QList<Uid> meant = room.tab->recordsInSight();
        room.press(Qt::Key_F11);

        QCOMPARE(meant, QList{radar->signalAt(radar->current())->uid});
        QVERIFY(room.tab->findChild<PaperView *>()->isHidden());
        QCOMPARE(room.tab->panes().size(), 2);
    }

    void enterOnTheRadarOpensTheSignal()
    {
        TabRoom<RadarPage> room;
        settle(room.workspace);
        QSignalSpy asked(&room.workspace, &Workspace::openAsked);
        room.tab->focusContent();

        room.press(Qt::Key_Return);

        QCOMPARE(asked.size(), 1);
    }

    void aFeedThatIsDroppedComesInAndOneKeyMakesASignal()
    {
        TabRoom<InboxPage> room(Desk::Content::Nothing);
        const QString path = room.write(u"nieuws.xml"_s, Feed.toByteArray());

        QVERIFY(drop(*room.tab, {path}));
        settle(room.workspace);
        QCOMPARE(room.rows(), 2);
        room.tab->focusContent();
        room.press(Qt::Key_J, Qt::ControlModifier);
        settle(room.workspace);

        QCOMPARE(room.rows(), 1);
        QCOMPARE(SignalList(room.workspace.bank()).counts()->toAssess, 1);
    }

    void aFileThatIsNoFeedIsToldInOneSentence()
    {
        Message last;
        TabRoom<InboxPage> room(Desk::Content::Nothing);
        connect(&room.workspace, &Workspace::said, this, [&](const Message &said) { last = said; });

        drop(*room.tab, {room.write(u"brief.xml"_s, "<brief/>")});
        settle(room.workspace);

        QVERIFY(last.tone == Message::Tone::Failed);
        QVERIFY2(last.sentence.contains(u"brief.xml"_s), qPrintable(last.sentence));
        QCOMPARE(room.rows(), 0);
    }

    void aBulletinIsWrittenFromProposalsAndIssued() // S27b
    {
        TabRoom<BulletinsPage> room(Desk::Content::Nothing);
        Study study = aStudy();
        study.issued = {QString::number(QDate::currentDate().year())};
        const Uid record = insert(room.workspace.bank(), study);
        const auto draft = room.workspace.bank().write({u"edit"_s, Kind::Bulletin}, [&](Write &write) {
            return BulletinWork(room.workspace.bank(), write).add({record}, u"Nieuws"_s);
        });
        QVERIFY_RESULT(draft);
        settle(room.workspace);
        room.tab->focusContent();

        answering<QMessageBox>([&] { room.press(Qt::Key_G, Qt::ControlModifier); }, agree);
        settle(room.workspace);

        const auto issued = room.workspace.bank().records<Bulletin>().get(*draft);
        QCOMPARE(issued->status, BulletinStatus::Uitgegeven);
        QCOMPARE(issued->number, 1);
    }

    void stepsThatAnIssuedBulletinDoesNotAllowAreGrey() // S27b
    {
        TabRoom<BulletinsPage> room(Desk::Content::Nothing);
        const Uid bulletin = insertBulletin(room.workspace.bank(), BulletinStatus::Uitgegeven);
        settle(room.workspace);
        room.view().select(room.workspace.bank().records<Bulletin>().get(bulletin)->facts.id);

        const QStringList offered = stepsOffered(*room.tab);

        QVERIFY(!offered.contains(u"Settle"_s));
        QVERIFY(!offered.contains(u"Issue…"_s));
        QVERIFY(offered.contains(u"Corrected version"_s));
    }

    void stepsAreThoseOfTheBulletinThatALinkOpens() // S27b
    {
        TabRoom<BulletinsPage> room(Desk::Content::Nothing);
        const Uid issued = insertBulletin(room.workspace.bank(), BulletinStatus::Uitgegeven);
        const Uid draft = insertBulletin(room.workspace.bank(), BulletinStatus::Concept);
        settle(room.workspace);
        room.view().select(room.workspace.bank().records<Bulletin>().get(issued)->facts.id);

        QVERIFY(room.tab->showPlace(draft));

        QVERIFY(stepsOffered(*room.tab).contains(u"Issue…"_s));
        QVERIFY(!stepsOffered(*room.tab).contains(u"Corrected version"_s));
    }

    void bulletinsOfTheExampleKeepTheRulesOfModels()
    {
        TabRoom<BulletinsPage> room;

        const QAbstractItemModelTester tester(room.view().model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);

        QCOMPARE(room.rows(), 2);
    }

    void piecesMoveUpByKey()
    {
        TabRoom<BulletinsPage> room(Desk::Content::Nothing);
        room.tab->tabActions().create->trigger();
        auto *editor = room.tab->findChild<BulletinEditor *>();
        editor->findChild<QTabBar *>()->setCurrentIndex(1);
        auto *rows = editor->findChild<PartRows *>();
        rows->show({QCborMap{{u"heading"_s, u"Eerste"_s}}, QCborMap{{u"heading"_s, u"Tweede"_s}}});
        rows->addRow({{u"heading"_s, u"Derde"_s}});

        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up, Qt::AltModifier);

        QStringList headings;
        for (const auto &row : rows->rows())
            headings.append(row.toMap().value(u"heading"_s).toString());
        QCOMPARE(headings, (QStringList{u"Eerste"_s, u"Derde"_s, u"Tweede"_s}));
    }
};

QTEST_MAIN(TestSignalsTab)
#include "tst_signalstab.moc"
