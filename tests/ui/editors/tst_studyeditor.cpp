// SPDX-License-Identifier: EUPL-1.2
#include "editors/attentionpanel.h"
#include "editors/filespage.h"
#include "editors/relationrows.h"
#include "editors/studyeditor.h"
#include "jobs/attachedfiles.h"
#include "jobs/studyparts.h"
#include "model/institute.h"
#include "report/codewords.h"
#include "report/labels.h"
#include "support/grab.h"
#include "support/openbank.h"
#include "support/testbank.h"
#include "support/testresult.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QMessageBox>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTimer>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

struct Open
{
    explicit Open(const Study &begun = aStudy())
        : workspace(desk.open(), desk.settings())
        , study(insert(workspace.bank(), begun))
        , editor(std::make_unique<StudyEditor>(workspace))
    {
        if (!editor->open(study))
            qFatal("no study");
        show(*editor, {1024, 700});
        editor->focusFirst();
    }

    Study stored() { return *workspace.bank().records<Study>().get(study); }
    QString file(const QString &name, const QByteArray &bytes) const
    {
        QFile file(desk.file(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no file");
        return file.fileName();
    }

    Desk desk{Desk::Content::Nothing};
    Workspace workspace;
    Uid study;
    std::unique_ptr<StudyEditor> editor;
};

/// Brings the page that it stands on in sight, as somebody who goes there does.
void showPageOf(const Open &open, QWidget *widget)
{
    auto *pages = open.editor->findChild<QTabWidget *>();
    for (int at = 0; at < pages->count(); ++at) {
        if (pages->widget(at)->isAncestorOf(widget) || pages->widget(at) == widget)
            pages->setCurrentIndex(at);
    }
}

/// The editor of the field that is called so, in sight.
template <typename T> T *named(const Open &open, const QString &name)
{
    for (T *widget : open.editor->findChildren<T *>()) {
        if (widget->accessibleName() == name || widget->property("text").toString() == name) {
            showPageOf(open, widget);
            return widget;
        }
    }
    qFatal("no field %s", qPrintable(name));
}

QLineEdit *doiOf(const Open &open)
{
    return named<QLineEdit>(open, u"DOI"_s);
}

void press(QWidget *widget, Qt::Key key)
{
    widget->setFocus();
    QTest::keyClick(widget, key);
}

/// The fields that the pages of an editor show.
QList<FieldId> fieldsOf(const QWidget &editor)
{
    QList<FieldId> fields;
    for (const RecordForm *form : editor.findChildren<RecordForm *>()) {
        if (!qobject_cast<FilesPage *>(form->parentWidget()->parentWidget()))
            fields += form->values().keys();
    }
    return fields;
}

/// A study that may be made public as soon as three things are looked at.
Study almostPublic()
{
    Study study = aStudy();
    study.summaryPlain = u"Een op de tien huishoudens heeft het koud."_s;
    study.shareLevel = ShareLevel::Openbaar;
    return study;
}

/// What a complete study has besides authors and a date.
void performedBySomebody(Open &open)
{
    Bank &bank = open.workspace.bank();
    Institute bureau;
    bureau.nameNl = u"Bureau Kompas"_s;
    bureau.kind = u"bureau"_s;
    const Uid institute = insert(bank, bureau);
    const StepLabel label{.act = u"link"_s, .kind = Kind::Study};
    const auto linked = bank.write(label, [&](Write &write) {
        return bank.links().set(write, open.study, LinkType::PerformedBy, {institute});
    });
    if (!linked || !open.editor->open(open.study))
        qFatal("no institute");
}

/// The same study as another one that is here, and never saved.
Uid openDouble(Open &open)
{
    Study here = aStudy();
    here.doi = u"10.5555/vb.1"_s;
    const Uid known = insert(open.workspace.bank(), here);
    if (!open.editor->open({}))
        qFatal("no new study");
    open.editor->focusFirst();
    QTest::keyClicks(QApplication::focusWidget(), u"Iets anders"_s);
    QTest::keyClicks(doiOf(open), u"https://doi.org/10.5555/VB.1"_s);
    return known;
}

bool saveAndChoose(Open &open, const QString &button)
{
    bool isSaved = false;
    const bool isAsked = answering<QMessageBox>([&] { isSaved = open.editor->save(); },
                                                [&](QMessageBox &box) {
                                                    for (QAbstractButton *choice : box.buttons()) {
                                                        if (choice->text() == button)
                                                            choice->click();
                                                    }
                                                });
    if (!isAsked)
        qFatal("nothing was asked");
    return isSaved;
}

} // namespace

class TestStudyEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatWasTypedChanges()
    {
        Open open;
        const Study before = open.stored();

        QTest::keyClicks(QApplication::focusWidget(), u"Energiearmoede opnieuw gemeten"_s);
        QVERIFY(open.editor->save());

        Study expected = before;
        expected.title = u"Energiearmoede opnieuw gemeten"_s;
        Study after = open.stored();
        after.facts = expected.facts; // when and by whom does change
        QCOMPARE(after.title, expected.title);
        QCOMPARE(after.contributions, expected.contributions);
        QCOMPARE(after.issued, expected.issued);
    }

    void tabGoesFromFieldToFieldInReadingOrder()
    {
        Open open;
        const QWidget *title = QApplication::focusWidget();

        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);

        const QWidget *next = QApplication::focusWidget();
        const auto top = [](const QWidget *widget) { return widget->mapToGlobal(QPoint()).y(); };
        QVERIFY(next != title);
        QVERIFY(top(next) > top(title));
    }

    void newStudyIsInDutchUntilItSaysOtherwise()
    {
        Open open;
        QVERIFY_RESULT(open.editor->open({}));

        open.editor->focusFirst();
        QTest::keyClicks(QApplication::focusWidget(), u"Nieuw"_s);
        QVERIFY(open.editor->save());

        const auto saved = open.workspace.bank().records<Study>().get(open.editor->uid());
        QCOMPARE(saved->language, u"nl"_s);
    }

    void draftWithAWrongDoiIsSavedAndItIsAPointOfAttention()
    {
        Open open;

        doiOf(open)->setFocus();
        QTest::keyClicks(doiOf(open), u"fout"_s);
        const bool isSaved = open.editor->save();

        QVERIFY(isSaved);
        QCOMPARE(open.stored().doi, u"fout"_s);
        QVERIFY(open.editor->findChild<AttentionPanel *>()->points().contains(Attention::WrongDoi));
    }

    void wrongDoiOfACompleteStudyIsToldBesideItsFieldAndNothingIsSaved()
    {
        Study complete = aStudy();
        complete.recordState = Quality::Volledig;
        Open open(complete);
        QLineEdit *doi = doiOf(open);

        doi->setFocus();
        QTest::keyClicks(doi, u"fout"_s);
        const bool isSaved = open.editor->save();

        QVERIFY(!isSaved);
        QVERIFY(doi->accessibleDescription().contains(u"10."_s));
        QCOMPARE(QApplication::focusWidget(), doi);
        QVERIFY(open.stored().doi.isEmpty());
    }

    void textIsKeptWhileItIsTypedAndForgottenWhenItIsSaved()
    {
        Open open;
        QTest::keyClicks(QApplication::focusWidget(), u"Half af"_s);
        auto *pause = open.editor->findChild<QTimer *>(u"unsaved"_s);

        QMetaObject::invokeMethod(pause, "timeout");
        const auto kept = open.workspace.unsavedTexts().find(Kind::Study, open.study);
        open.editor->save();

        QVERIFY(kept);
        QCOMPARE(pause->interval(), 10000);
        QVERIFY(!open.workspace.unsavedTexts().find(Kind::Study, open.study));
    }

    void textOfBeforeIsOfferedAndPutBack()
    {
        Open open;
        Values values{{FieldId(31), u"Van voor de storing"_s}};
        open.workspace.unsavedTexts().keep({Kind::Study, open.study, values, open.workspace.bank().now()});
        std::optional<Message> offer;
        connect(&open.workspace, &Workspace::said, this, [&](const Message &message) { offer = message; });

        QVERIFY_RESULT(open.editor->open(open.study));
        QVERIFY(offer && offer->follow);
        offer->follow();
        open.editor->focusFirst();

        QCOMPARE(qobject_cast<QLineEdit *>(QApplication::focusWidget())->text(), u"Van voor de storing"_s);
        QVERIFY(open.editor->isChanged());
    }

    void everyFieldOfAStudyIsOnAPage()
    {
        // What the bank itself gives, what an import kept aside, and what a merge decides.
        const QStringList elsewhere{u"refcode"_s,     u"owner_unit"_s, u"origin"_s,
                                    u"external_id"_s, u"extra"_s,      u"replaced_by"_s};
        Open open;

        QStringList missing;
        for (const FieldInfo *field : recordTypeOf<Study>.fields) {
            const QString name = QString::fromLatin1(field->name);
            if (!elsewhere.contains(name) && !fieldsOf(*open.editor).contains(field->id))
                missing.append(name);
        }

        QCOMPARE(missing, QStringList());
    }

    void everyPageIsAsWideAsItsWindow()
    {
        Open open(almostPublic());
        open.editor->attach({open.file(u"rapport.pdf"_s, "%PDF-1.4")});
        QVERIFY(settle(open.workspace));
        auto *pages = open.editor->findChild<QTabWidget *>();

        for (int at = 0; at < pages->count(); ++at) {
            pages->setCurrentIndex(at);
            QCoreApplication::processEvents();
            savePicture(*open.editor, u"study-%1"_s.arg(at));
            for (const QScrollArea *area : pages->widget(at)->findChildren<QScrollArea *>())
                QCOMPARE(area->horizontalScrollBar()->maximum(), 0);
        }
    }

    void studyIsMadePublicWithTheKeyboard()
    {
        Open open(almostPublic());
        auto *status = named<QComboBox>(open, u"Publication"_s);

        QTest::keyClicks(status, u"Public"_s);
        while (status->currentText() != u"Public"_s)
            QTest::keyClick(status, Qt::Key_Down);
        const bool isSavedAtOnce = open.editor->save();
        for (const QString &check :
             {u"Personal data checked"_s, u"Rights checked"_s, u"Accessibility checked"_s})
            press(named<QCheckBox>(open, check), Qt::Key_Space);
        const bool isSavedThen = open.editor->save();

        QVERIFY(!isSavedAtOnce);
        QVERIFY(isSavedThen);
        QCOMPARE(open.stored().publicationStatus, PublicationStatus::Openbaar);
    }

    void whatIsMissingToMakeItPublicIsToldBesideTheStatus()
    {
        Open open(almostPublic());
        auto *status = named<QComboBox>(open, u"Publication"_s);

        status->setCurrentIndex(status->findText(u"Public"_s));
        const bool isSaved = open.editor->save();

        QVERIFY(!isSaved);
        QCOMPARE(QApplication::focusWidget(), status);
        QVERIFY2(status->accessibleDescription().contains(u"Rights checked"_s),
                 qPrintable(status->accessibleDescription()));
        QCOMPARE(open.stored().publicationStatus, PublicationStatus::Intern);
    }

    void reasonTakesThePlaceOfTheCheckOnAccessibility()
    {
        Study study = almostPublic();
        study.personalDataChecked = study.rightsChecked = true;
        Open open(study);
        auto *status = named<QComboBox>(open, u"Publication"_s);

        status->setCurrentIndex(status->findText(u"Public"_s));
        QTest::keyClicks(named<QLineEdit>(open, u"Not accessible, because"_s),
                         u"De tabellen zijn gescand."_s);
        const bool isSaved = open.editor->save();

        QVERIFY(isSaved);
        QCOMPARE(open.stored().publicationStatus, PublicationStatus::Openbaar);
        QCOMPARE(open.stored().accessibilityReason, u"De tabellen zijn gescand."_s);
    }

    void studyIsCalledCompleteWithTheKeyboard()
    {
        Open open;
        performedBySomebody(open);
        auto *state = named<QComboBox>(open, fieldLabel(Kind::Study, 13));

        while (state->currentData() != u"volledig"_s)
            QTest::keyClick(state, Qt::Key_Down);
        QVERIFY(open.editor->save());

        QCOMPARE(open.stored().recordState, Quality::Volledig);
    }

    void methodsAreTickedAndUnknownOnesStay()
    {
        Study study = aStudy();
        study.methods = {u"waarneming"_s};
        Open open(study);

        press(named<QCheckBox>(open, researchMethodLabel(u"interviews"_s)), Qt::Key_Space);
        QVERIFY(open.editor->save());

        QCOMPARE(open.stored().methods, (QStringList{u"interviews"_s, u"waarneming"_s}));
    }

    void relationToAnotherStudyIsKeptAndTakenAway()
    {
        Open open;
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
        Open open;
        auto *relations = open.editor->findChild<RelationRows *>();

        relations->addRow({{u"target"_s, bytesOf(open.study)}});
        const bool isSaved = open.editor->save();

        QVERIFY(!isSaved);
        QCOMPARE(relationsOf(open.workspace.bank(), open.study)->size(), 0);
    }

    void filesComeInBesideTheWindowAndGoWithTheNextSave()
    {
        Open open;
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
        Open open;
        QTest::keyClicks(QApplication::focusWidget(), u"Nieuwe titel"_s);

        open.editor->attach({open.file(u"rapport.pdf"_s, "%PDF-1.4")});
        QVERIFY(settle(open.workspace));

        QCOMPARE(open.stored().title, u"Nieuwe titel"_s);
        QCOMPARE(attachmentsOf(open.workspace.bank(), open.study)->size(), 1);
    }

    void studyWithoutTitleTakesNoFile()
    {
        Open open;
        QVERIFY_RESULT(open.editor->open({}));
        std::optional<Message> said;
        connect(&open.workspace, &Workspace::said, this, [&](const Message &message) { said = message; });

        open.editor->attach({open.file(u"rapport.pdf"_s, "%PDF-1.4")});

        QVERIFY(said && said->tone == Message::Tone::Failed);
        QVERIFY(!open.workspace.jobs().isBusy());
    }

    void linkWithoutAWebAddressIsToldBesideIt()
    {
        Open open;

        showPageOf(open, &open.editor->files());
        press(&open.editor->files().view(), Qt::Key_Insert);
        const bool isSaved = open.editor->save();

        QVERIFY(!isSaved);
        QCOMPARE(attachmentsOf(open.workspace.bank(), open.study)->size(), 0);
    }

    void studyThatIsHereAlreadyCanBeSavedAnyway()
    {
        Open open;
        const Uid known = openDouble(open);

        const bool isSaved = saveAndChoose(open, u"&Save anyway"_s);

        QVERIFY(isSaved);
        QVERIFY(!open.editor->uid().isNull() && open.editor->uid() != known);
    }

    void studyThatIsHereAlreadyIsOpenedInstead()
    {
        Open open;
        const Uid known = openDouble(open);
        QSignalSpy opened(&open.workspace, &Workspace::openAsked);

        const bool isSaved = saveAndChoose(open, u"&Open it"_s);
        QCoreApplication::processEvents();

        QVERIFY(!isSaved);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.first().first().value<Uid>(), known);
        QVERIFY(open.workspace.unsavedTexts().find(Kind::Study, {}));
    }

    void whoGoesOnEditingKeepsWhatWasTyped()
    {
        Open open;
        openDouble(open);
        QSignalSpy opened(&open.workspace, &Workspace::openAsked);

        const bool isSaved = saveAndChoose(open, u"&Go on editing"_s);
        QCoreApplication::processEvents();

        QVERIFY(!isSaved);
        QVERIFY(open.editor->isChanged());
        QCOMPARE(opened.count(), 0);
    }

    void doubleThatWasKeptIsNotAskedAboutAgain()
    {
        Open open;
        openDouble(open);
        QVERIFY(saveAndChoose(open, u"&Save anyway"_s));

        open.editor->focusFirst();
        QTest::keyClicks(named<QLineEdit>(open, u"Subtitle"_s), u"Een ondertitel"_s);
        const bool isAsked =
            answering<QMessageBox>([&] { open.editor->save(); }, [](QMessageBox &box) { box.reject(); });

        QVERIFY(!isAsked);
        QVERIFY(!open.editor->isChanged());
    }
};

QTEST_MAIN(TestStudyEditor)
#include "tst_studyeditor.moc"
