// SPDX-License-Identifier: EUPL-1.2
#include "editorroom.h"
#include "papers/dossierpages.h"
#include "support/testresult.h"
#include "widgets/paperview.h"

#include <QTabWidget>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

/// A dossier in its editor, and what its pages say.
struct DossierRoom : EditorRoom
{
    DossierRoom()
        : EditorRoom(editedKind("dossier"))
        , pages(*editor->findChild<QTabWidget *>())
    {
    }

    QStringList names() const
    {
        QStringList all;
        for (int at = 0; at < pages.count(); ++at)
            all.append(pages.tabText(at));
        return all;
    }
    /// Turns to the page of that name, which only shows.
    PaperView &turnTo(const QString &name)
    {
        pages.setCurrentIndex(int(names().indexOf(name)));
        auto *paper = qobject_cast<PaperView *>(pages.currentWidget());
        if (!paper)
            qFatal("no paper %s", qPrintable(name));
        return *paper;
    }
    void tie(const Uid &tied)
    {
        Bank &bank = workspace.bank();
        const auto linked = bank.write({.act = u"link"_s}, [&](Write &write) {
            return bank.links().add(write, tied, LinkType::Dossier, record);
        });
        QVERIFY_RESULT(linked);
        QVERIFY(settle(workspace));
    }

    QTabWidget &pages;
};

} // namespace

class TestDossierEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesStandInTheOrderOfTheSpecification()
    {
        const DossierRoom room;

        QCOMPARE(room.names(), (QStringList{u"Facts"_s, u"Overview"_s, u"Signals"_s, u"Questions"_s,
                                            u"Studies"_s, u"Projects"_s, u"Events"_s, u"Advice"_s,
                                            u"Decision moments"_s, u"Notes"_s, u"Linked"_s, u"History"_s}));
    }

    void whatIsTiedStandsOnItsPageAndIsCountedOnTheOverview()
    {
        DossierRoom room;
        room.tie(insert(room.workspace.bank(), aStudy()));

        const QString studies = room.turnTo(u"Studies"_s).toPlainText();
        const QString overview = room.turnTo(u"Overview"_s).toPlainText();

        QVERIFY2(studies.contains(u"Energiearmoede meten"_s), qPrintable(studies));
        QVERIFY2(overview.contains(u"Studies (1)"_s), qPrintable(overview));
        QVERIFY(!overview.contains(u"Energiearmoede meten"_s));
    }

    void pageInSightFollowsWhatIsLinkedElsewhere()
    {
        DossierRoom room;
        const PaperView &events = room.turnTo(u"Events"_s);
        const QString before = events.toPlainText();

        room.tie(edited::anEvent(room.workspace.bank()));

        QVERIFY2(before.contains(u"No event is linked to this dossier yet. Press Ctrl+L."_s),
                 qPrintable(before));
        QVERIFY2(events.toPlainText().contains(u"Kennislunch"_s), qPrintable(events.toPlainText()));
    }

    void linkedPageIsReadBesideTheWindowOnceItIsSeen()
    {
        DossierRoom room;
        room.tie(insert(room.workspace.bank(), aStudy()));
        const PaperView &linked = room.turnTo(u"Linked"_s);
        const QString atFirst = linked.toPlainText();

        QVERIFY(settle(room.workspace));

        QCOMPARE(atFirst, QString());
        QVERIFY2(linked.toPlainText().contains(u"Energiearmoede meten"_s), qPrintable(linked.toPlainText()));
    }

    void countOnTheOverviewLeadsToItsPageByKeyboard()
    {
        DossierRoom room;
        PaperView &overview = room.turnTo(u"Overview"_s);
        overview.setFocus();

        QTest::keyClick(&overview, Qt::Key_Tab); // to the first link
        QTest::keyClick(&overview, Qt::Key_Return);

        QCOMPARE(room.names().value(room.pages.currentIndex()), u"Signals"_s);
        QVERIFY(room.pages.currentWidget()->hasFocus());
    }

    void eachCountLeadsToThePageOfItsKind()
    {
        DossierRoom room;
        QStringList turnedTo;
        for (const DossierPart &part : dossierParts()) {
            PaperView &overview = room.turnTo(u"Overview"_s);
            Q_EMIT overview.linkFollowed(dossierPageLink(room.record, part.kind));
            turnedTo.append(room.names().value(room.pages.currentIndex()));
        }

        QCOMPARE(turnedTo, room.names().mid(2, turnedTo.size()));
    }

    void newDossierIsSavedFirst()
    {
        DossierRoom room;

        QVERIFY_RESULT(room.editor->open({}));

        for (const QString &name : {u"Overview"_s, u"Signals"_s, u"Advice"_s})
            QVERIFY(room.turnTo(name).toPlainText().contains(u"Save the dossier first"_s));
    }
};

QTEST_MAIN(TestDossierEditor)
#include "tst_dossiereditor.moc"
