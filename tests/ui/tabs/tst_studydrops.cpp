// SPDX-License-Identifier: EUPL-1.2
#include "frame/importdialog.h"
#include "jobs/attachedfiles.h"
#include "jobs/studylist.h"
#include "researchroom.h"
#include "support/dragging.h"
#include "support/pdfmaker.h"
#include "support/testresult.h"
#include "widgets/filterbar.h"
#include "wording/language.h"

#include <QLabel>
#include <QMessageBox>
#include <QSignalSpy>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

/// Shows the studies of this unit; the one that lies in the middle of the list, where a test drops.
Uid studyInTheMiddle(ResearchRoom &room)
{
    const QString unit = textOf(room.workspace.bank().identity().unit);
    room.tab->findChild<FilterBar *>()->setState({.text = {}, .chosen = {{u"owner"_s, {unit}}}});
    settle(room.workspace);
    const QModelIndex there = room.view().indexAt(room.view().viewport()->rect().center());
    if (!there.isValid())
        qFatal("no study lies in the middle");
    return there.data(UidRole).value<Uid>();
}

std::function<void(QMessageBox &)> choosing(const QString &choice)
{
    return [choice](QMessageBox &box) {
        const auto buttons = box.buttons();
        const auto chosen = std::ranges::find(buttons, choice, &QAbstractButton::text);
        chosen == buttons.end() ? box.reject() : (*chosen)->click();
    };
}

/// Something in the editor of that study that takes no text.
QWidget &openAt(ResearchRoom &room, const Uid &study)
{
    if (!room.tab->showPlace(study))
        qFatal("the study does not open");
    settle(room.workspace);
    for (QLabel *label : room.tab->findChildren<QLabel *>()) {
        if (label->isVisible() && label->visibleRegion().contains(label->rect().center()))
            return *label;
    }
    qFatal("no label is in sight");
}

} // namespace

/// Files that are dropped where studies are.
class TestStudyDrops : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { installLanguage(*qApp, u"en"_s); }

    void filesThatAreDroppedOnTheListShowWhatWouldComeIn()
    {
        ResearchRoom room;
        const QStringList paths{
            room.write(u"lijst.ris"_s, "TY  - RPRT\nTI  - Nieuw onderzoek\nPY  - 2026\nER  - \n"),
            room.write(u"lijst.bib"_s, "@book{a, title = {Een boek over wonen}, year = 2026}"),
            room.write(u"lijst.json"_s, R"([{"type": "book", "title": "Nog een boek over zorg"}])"),
            room.write(u"lijst.csv"_s, "titel;jaar\nTabel van bodem en water;2026\n")};
        bool isTaken = false;

        const bool isShown = answering<ImportDialog>([&] { isTaken = drop(*room.view().viewport(), paths); },
                                                     [](ImportDialog &dialog) { dialog.accept(); });
        settle(room.workspace);

        QVERIFY(isTaken);
        QVERIFY(isShown);
        QTRY_COMPARE(room.rows(), 88);
    }

    void pdfIsTakenAndAnotherFileIsNot()
    {
        ResearchRoom room;

        QVERIFY(hold(*room.view().viewport(), {room.desk.file(u"rapport.pdf"_s)}));
        QVERIFY(!hold(*room.view().viewport(), {room.desk.file(u"brief.docx"_s)}));
    }

    void pdfThatIsDroppedOnAStudyCanBecomeItsAttachment()
    {
        ResearchRoom room;
        const Uid study = studyInTheMiddle(room);
        const auto filesOf = [&] { return attachmentsOf(room.workspace.bank(), study)->size(); };
        const auto before = filesOf();
        const QString path = room.write(u"bijlage.pdf"_s, pdfSaying("Winkels"));

        const bool isAsked = answering<QMessageBox>([&] { drop(*room.view().viewport(), {path}); },
                                                    choosing(u"&Attachment of this study"_s));
        settle(room.workspace);

        QVERIFY(isAsked);
        QCOMPARE(filesOf(), before + 1);
        QCOMPARE(room.tab->recordsInSight(), QList{study});
    }

    void pdfThatIsDroppedOnAStudyCanBecomeANewOne()
    {
        ResearchRoom room;
        studyInTheMiddle(room);
        const QString path = room.write(u"nieuw.pdf"_s, pdfSaying("Winkels"));
        const QSignalSpy started(&room.workspace, &Workspace::jobStarted);

        const bool isAsked =
            answering<QMessageBox>([&] { drop(*room.view().viewport(), {path}); }, choosing(u"&New study"_s));
        settle(room.workspace);

        QVERIFY(isAsked);
        QCOMPARE(started.size(), 1);
        QCOMPARE(started.first().first().toString(), u"Reading nieuw.pdf"_s);
    }

    void pdfThatIsDroppedOnAnOpenStudyCanBecomeItsAttachment()
    {
        ResearchRoom room;
        const Uid study = studyInTheMiddle(room);
        QWidget &place = openAt(room, study);
        const auto before = attachmentsOf(room.workspace.bank(), study)->size();
        const QString path = room.write(u"bijlage.pdf"_s, pdfSaying("Winkels"));

        const bool isAsked =
            answering<QMessageBox>([&] { drop(place, {path}); }, choosing(u"&Attachment of this study"_s));
        settle(room.workspace);

        QVERIFY(isAsked);
        QCOMPARE(attachmentsOf(room.workspace.bank(), study)->size(), before + 1);
    }

    void pdfThatIsDroppedOnAStudyOfAnotherUnitIsImported()
    {
        ResearchRoom room;
        const StudyList studies(room.workspace.bank());
        const auto lines = *studies.lines(*studies.ids({}));
        const auto foreign = std::ranges::find(lines, false, &StudyLine::isOurs);
        QVERIFY(foreign != lines.end());
        QWidget &place = openAt(room, foreign->uid);
        const QString path = room.write(u"nieuw.pdf"_s, pdfSaying("Winkels"));

        const QSignalSpy started(&room.workspace, &Workspace::jobStarted);

        drop(place, {path});
        settle(room.workspace);

        QCOMPARE(started.size(), 1);
        QVERIFY(started.first().first().toString().contains(u"nieuw.pdf"_s));
    }

    void dropIsACopyWhateverIsProposed()
    {
        ResearchRoom room;
        QMimeData files;
        files.setUrls({QUrl::fromLocalFile(room.desk.file(u"rapport.pdf"_s))});
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction | Qt::MoveAction, &files, Qt::LeftButton,
                              Qt::ShiftModifier);
        enter.setDropAction(Qt::MoveAction);

        QCoreApplication::sendEvent(room.tab.get(), &enter);

        QVERIFY(enter.isAccepted());
        QCOMPARE(enter.dropAction(), Qt::CopyAction);
    }
};

QTEST_MAIN(TestStudyDrops)
#include "tst_studydrops.moc"
