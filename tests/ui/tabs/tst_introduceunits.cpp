// SPDX-License-Identifier: EUPL-1.2
#include "jobs/introductionjob.h"
#include "model/unit.h"
#include "support/savepreview.h"
#include "support/testbank.h"
#include "tabs/introduceunits.h"

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

/// A confirmed overlap of two questions in the bank of the coordinator, to write about.
struct LetterDesk
{
    LetterDesk()
        : workspace(desk.open(), desk.settings())
    {
        QObject::connect(&workspace, &Workspace::said, &window,
                         [this](const Message &message) { told = message.sentence; });
        const OverlapStore store(workspace.bank());
        pair = store.rows(store.ids({.kinds = {OverlapKind::VraagVraag}})->mid(0, 1))->first();
        isConfirmed =
            bool(OverlapStore(workspace.bank()).decide(pair.pair, {.state = OverlapState::Bevestigd}));
    }

    void write()
    {
        answering<QFileDialog>([&] { introduceUnits(workspace, &window, pair); },
                               [&](QFileDialog &dialog) {
                                   auto *line = dialog.findChild<QLineEdit *>(u"fileNameEdit"_s);
                                   line->setText(desk.file(u"brief.eml"_s));
                                   QTest::keyClick(line, Qt::Key_Return);
                               });
        settle(workspace);
    }
    bool isWritten() const { return QFile::exists(desk.file(u"brief.eml"_s)); }

    Desk desk{Desk::Content::Example, u"KIEM"_s};
    Workspace workspace;
    QWidget window;
    QString told;
    ShownOverlap pair;
    bool isConfirmed = false;
};

} // namespace

/// What is said of a letter that brings two units together.
class TestIntroduceUnits : public QObject
{
    Q_OBJECT

public:
    static void initMain() { QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }

private Q_SLOTS:
    void letterToTwoKnownMailboxesIsOnlySaidToBeThere()
    {
        LetterDesk room;

        room.write();

        QVERIFY(room.isConfirmed && room.isWritten());
        QVERIFY2(room.told.contains(u"brief.eml"_s) && !room.told.contains(u"mailbox"_s),
                 qPrintable(room.told));
    }

    void unitWithoutAMailboxIsNamed()
    {
        LetterDesk room;
        QVERIFY_RESULT(
            edit<Unit>(room.workspace.bank(), room.pair.b.unit, [](Unit &unit) { unit.mailbox.clear(); }));

        room.write();

        QVERIFY(room.isWritten());
        QVERIFY2(room.told.contains(u"No mailbox is known of "_s + room.pair.b.unitCode),
                 qPrintable(room.told));
    }

    void questionThatExpiredGetsNoLetter()
    {
        LetterDesk room;
        QVERIFY_RESULT(
            edit<KnowledgeQuestion>(room.workspace.bank(), room.pair.b.uid, [](KnowledgeQuestion &question) {
                question.status = QuestionStatus::Vervallen;
            }));

        room.write();

        QVERIFY(!room.isWritten());
        QVERIFY2(room.told.contains(u"expired or was merged"_s), qPrintable(room.told));
    }
};

QTEST_MAIN(TestIntroduceUnits)
#include "tst_introduceunits.moc"
