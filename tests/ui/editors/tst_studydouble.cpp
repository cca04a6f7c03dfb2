// SPDX-License-Identifier: EUPL-1.2
#include "studyroom.h"

#include <QMessageBox>
#include <QSignalSpy>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

/// The same study as another one that is here, and never saved.
Uid openDouble(OpenStudy &open)
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

bool saveAndChoose(OpenStudy &open, const QString &button)
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

/// V-16 when a study is saved.
class TestStudyDouble : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void studyThatIsHereAlreadyCanBeSavedAnyway()
    {
        OpenStudy open;
        const Uid known = openDouble(open);

        const bool isSaved = saveAndChoose(open, u"&Save anyway"_s);

        QVERIFY(isSaved);
        QVERIFY(!open.editor->uid().isNull() && open.editor->uid() != known);
    }

    void studyThatIsHereAlreadyIsOpenedInstead()
    {
        OpenStudy open;
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
        OpenStudy open;
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
        OpenStudy open;
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

QTEST_MAIN(TestStudyDouble)
#include "tst_studydouble.moc"
