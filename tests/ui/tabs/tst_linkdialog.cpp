// SPDX-License-Identifier: EUPL-1.2
#include "jobs/linkedrecords.h"
#include "support/openbank.h"
#include "support/watchdog.h"
#include "tabs/linkdialog.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

/// The example bank, with the records that a test links.
struct LinkRoom
{
    Desk desk;
    Workspace workspace{desk.open(), desk.settings()};

    Headline first(Kind kind)
    {
        Database &db = workspace.bank().context().db;
        const auto found = searchedFirst(kind);
        const auto lines = headlines(db, {found});
        return lines->value(found);
    }

    Uid searchedFirst(Kind kind)
    {
        Database &db = workspace.bank().context().db;
        const RecordType &type = *recordType(kind);
        const auto ids = recordIds(db, type, Shelf::InUse);
        return storedRows(db, type, {ids->last()})->first().uid;
    }
};

/// Types the words and waits for what is found.
void find(LinkRoom &room, LinkDialog &dialog, const QString &words)
{
    auto *edit = dialog.findChild<QLineEdit *>();
    edit->setText(words);
    Q_EMIT edit->textEdited(words);
    QTest::qWait(200);
    settle(room.workspace);
}

} // namespace

class TestLinkDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsFoundIsChosenWithTheArrowsWhileOneTypes()
    {
        LinkRoom room;
        LinkDialog dialog(room.workspace, {room.first(Kind::Study)});
        dialog.show();
        find(room, dialog, u"energiearmoede"_s);
        const Headline first = dialog.target();

        QTest::keyClick(dialog.findChild<QLineEdit *>(), Qt::Key_Down);

        QVERIFY(!first.uid.isNull());
        QVERIFY(dialog.target().uid != first.uid);
    }

    void aStudyAndADossierOfferWhatTheyCanBeForEachOther()
    {
        LinkRoom room;
        const Headline dossier = room.first(Kind::PolicyDossier);
        LinkDialog dialog(room.workspace, {room.first(Kind::Study)});
        dialog.show();

        find(room, dialog, dossier.title);

        QCOMPARE(dialog.target().uid, dossier.uid);
        QCOMPARE(dialog.way().type, LinkType::Dossier);
        QCOMPARE(dialog.findChild<QComboBox *>()->count(), 2);
    }

    void nothingIsLinkedUntilSomethingIsChosen()
    {
        LinkRoom room;
        LinkDialog dialog(room.workspace, {room.first(Kind::Study)});
        dialog.show();

        dialog.accept();

        QVERIFY(dialog.isVisible());
    }

    // S10d
    void aSignalAsksForItsMeaning()
    {
        LinkRoom room;
        LinkDialog dialog(room.workspace, {room.first(Kind::Signal)});
        dialog.show();
        find(room, dialog, room.first(Kind::PolicyDossier).title);

        dialog.accept();
        const bool isRefused = dialog.isVisible();
        dialog.findChildren<QLineEdit *>().last()->setText(u"Meer mensen in de knel"_s);
        dialog.accept();

        QCOMPARE(dialog.way().form, LinkForm::Meaning);
        QVERIFY(isRefused);
        QVERIFY(!dialog.isVisible());
    }

    void whatIsFoundStaysWholeWhenTheMeaningIsAsked()
    {
        LinkRoom room;
        LinkDialog dialog(room.workspace, {room.first(Kind::Signal)});
        dialog.show();
        const int before = dialog.height();

        find(room, dialog, room.first(Kind::PolicyDossier).title);
        QCoreApplication::processEvents();

        const auto *found = dialog.findChild<QListWidget *>();
        QVERIFY(dialog.height() > before);
        QVERIFY(found->parentWidget()->rect().contains(found->geometry()));
        QVERIFY(dialog.rect().contains(found->mapTo(&dialog, found->rect().bottomRight())));
    }

    void linkingIsOneStepThatIsTakenBack()
    {
        LinkRoom room;
        const Headline study = room.first(Kind::Study);
        const Headline other = room.first(Kind::Institute);
        const auto before = linkedRecords(room.workspace.bank(), study.uid)->size();

        answering<LinkDialog>([&] { linkRecords(room.workspace, {study.uid}, nullptr); },
                              [&](LinkDialog &dialog) {
                                  find(room, dialog, other.title);
                                  auto *ways = dialog.findChild<QComboBox *>();
                                  ways->setCurrentIndex(ways->count() - 1);
                                  dialog.accept();
                              });
        settle(room.workspace);
        const auto linked = linkedRecords(room.workspace.bank(), study.uid)->size();
        room.workspace.undo();
        settle(room.workspace);

        QCOMPARE(linked, before + 1);
        QCOMPARE(linkedRecords(room.workspace.bank(), study.uid)->size(), before);
    }
};

QTEST_MAIN(TestLinkDialog)
#include "tst_linkdialog.moc"
