// SPDX-License-Identifier: EUPL-1.2
#include "editors/attentionpanel.h"
#include "editors/filespage.h"
#include "editors/relationrows.h"
#include "jobs/attachedfiles.h"
#include "jobs/studyparts.h"
#include "studyroom.h"
#include "support/testresult.h"

#include <QTableView>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

/// What hangs on a study: its relations and its files.
class TestStudyParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void relationToAnotherStudyIsKeptAndTakenAway()
    {
        OpenStudy open;
        Bank &bank = open.workspace.bank();
        const Uid other = insert(bank, aStudy(u"Koude huizen"_s));
        auto *relations = open.editor->findChild<RelationRows *>();

        relations->addRow({{u"kind"_s, u"vervolg_op"_s}, {u"target"_s, bytesOf(other)}});
        QVERIFY(open.editor->save());
        const auto kept = relationsOf(bank, open.study);
        relations->show({});
        Q_EMIT relations->edited();
        QVERIFY(open.editor->save());

        QCOMPARE(kept->size(), 1);
        QCOMPARE(kept->first().kind, StudyRelationKind::VervolgOp);
        QCOMPARE(kept->first().target, other);
        QCOMPARE(relationsOf(bank, open.study)->size(), 0);
    }

    void studyIsNotRelatedToItself()
    {
        OpenStudy open;
        auto *relations = open.editor->findChild<RelationRows *>();

        relations->addRow({{u"target"_s, bytesOf(open.study)}});
        const bool isSaved = open.editor->save();

        QVERIFY(!isSaved);
        QCOMPARE(relationsOf(open.workspace.bank(), open.study)->size(), 0);
    }

    void filesComeInBesideTheWindowAndGoWithTheNextSave()
    {
        OpenStudy open;
        Bank &bank = open.workspace.bank();
        const QString path = open.file(u"rapport.pdf"_s, "%PDF-1.4");

        open.editor->attach({path});
        QVERIFY(settle(open.workspace));
        const auto attached = attachmentsOf(bank, open.study);
        const QList<Attention> points = open.editor->findChild<AttentionPanel *>()->points();
        QTableView &view = open.editor->files().view();
        showPageOf(open, &view);
        view.setCurrentIndex(view.model()->index(0, 0));
        press(&view, Qt::Key_Delete);
        QVERIFY(open.editor->save());

        QCOMPARE(attached->size(), 1);
        QCOMPARE(attached->first().name, u"rapport.pdf"_s);
        QVERIFY(points.contains(Attention::UncheckedFile) && !points.contains(Attention::NoAccess));
        QCOMPARE(attachmentsOf(bank, open.study)->size(), 0);
    }

    void whatIsTypedIsSavedBeforeAFileComesIn()
    {
        OpenStudy open;
        QTest::keyClicks(QApplication::focusWidget(), u"Nieuwe titel"_s);

        open.editor->attach({open.file(u"rapport.pdf"_s, "%PDF-1.4")});
        QVERIFY(settle(open.workspace));

        QCOMPARE(open.stored().title, u"Nieuwe titel"_s);
        QCOMPARE(attachmentsOf(open.workspace.bank(), open.study)->size(), 1);
    }

    void studyWithoutTitleTakesNoFile()
    {
        OpenStudy open;
        QVERIFY_RESULT(open.editor->open({}));
        std::optional<Message> said;
        connect(&open.workspace, &Workspace::said, this, [&](const Message &message) { said = message; });

        open.editor->attach({open.file(u"rapport.pdf"_s, "%PDF-1.4")});

        QVERIFY(said && said->tone == Message::Tone::Failed);
        QVERIFY(!open.workspace.jobs().isBusy());
    }

    void linkWithoutAWebAddressIsToldBesideIt()
    {
        OpenStudy open;

        showPageOf(open, &open.editor->files());
        press(&open.editor->files().view(), Qt::Key_Insert);
        const bool isSaved = open.editor->save();

        QVERIFY(!isSaved);
        QCOMPARE(attachmentsOf(open.workspace.bank(), open.study)->size(), 0);
    }
};

QTEST_MAIN(TestStudyParts)
#include "tst_studyparts.moc"
