// SPDX-License-Identifier: EUPL-1.2
#include "editors/filespage.h"
#include "editors/recordform.h"
#include "jobs/attachedfiles.h"
#include "jobs/filetextjob.h"
#include "jobs/pdfreader.h"
#include "support/goldenfile.h"
#include "support/grab.h"
#include "support/openbank.h"
#include "support/testbank.h"
#include "support/testresult.h"
#include "widgets/scrolled.h"

#include <QAbstractItemModelTester>
#include <QDesktopServices>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

/// The page of a study with these files, as the editor shows it.
struct Page
{
    explicit Page(const QStringList &names)
        : workspace(desk.open(), desk.settings())
        , study(insert(workspace.bank(), aStudy()))
    {
        QStringList paths;
        for (const QString &name : names)
            paths.append(write(name));
        const StepLabel label{.act = u"attach"_s, .kind = Kind::Study};
        if (!paths.isEmpty() && !attachFiles(workspace.bank(), label, study, paths))
            qFatal("no files");
        page = std::make_unique<FilesPage>(workspace);
        page->show(*attachmentsOf(workspace.bank(), study));
        kb::test::show(*page, {900, 500});
        page->view().setFocus();
        page->view().setCurrentIndex(page->view().model()->index(0, 0));
    }

    QString write(const QString &name) const
    {
        QFile file(desk.file(name));
        if (!file.open(QIODevice::WriteOnly) || file.write("inhoud van " + name.toUtf8()) < 0)
            qFatal("no file");
        return file.fileName();
    }
    QPushButton *button(const QString &text) const
    {
        for (QPushButton *button : page->findChildren<QPushButton *>()) {
            if (button->text() == text)
                return button;
        }
        return nullptr;
    }

    Desk desk{Desk::Content::Nothing};
    Workspace workspace;
    Uid study;
    std::unique_ptr<FilesPage> page;
};

} // namespace

class TestFilesPage : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    /// In place of the programs of this computer.
    void takeUrl(const QUrl &url) { m_opened.append(url); }

private Q_SLOTS:
    void init()
    {
        m_opened.clear();
        for (const QString &scheme : {u"file"_s, u"https"_s})
            QDesktopServices::setUrlHandler(scheme, this, "takeUrl");
    }
    void cleanup()
    {
        for (const QString &scheme : {u"file"_s, u"https"_s})
            QDesktopServices::unsetUrlHandler(scheme);
    }

    void whatNeedsAFileIsOffWhileThereIsNone()
    {
        const Page page({});

        for (const QString &text : {u"Remove"_s, u"&Open"_s, u"Save a cop&y…"_s})
            QVERIFY2(!page.button(text)->isEnabled(), qPrintable(text));
        QVERIFY(page.button(u"Add &files…"_s)->isEnabled());
        QVERIFY(!page.page->form().isVisible());
    }

    void whatNeedsAFileIsOnOnceThereIsOne()
    {
        const Page page({u"a.pdf"_s});

        for (const QString &text : {u"Remove"_s, u"&Open"_s, u"Save a cop&y…"_s})
            QVERIFY2(page.button(text)->isEnabled(), qPrintable(text));
        QVERIFY(page.page->form().isVisible());
    }

    void tableKeepsTheRulesOfModels()
    {
        const Page page({u"a.pdf"_s, u"b.pdf"_s});
        QAbstractItemModelTester tester(page.page->view().model(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);

        QTest::keyClick(&page.page->view(), Qt::Key_Delete);
        QTest::keyClick(&page.page->view(), Qt::Key_Insert);

        QCOMPARE(page.page->records().size(), 2);
    }

    void documentIsOpenedAsACopyThatCannotBeWrittenIn()
    {
        Page page({u"rapport.pdf"_s});

        page.button(u"&Open"_s)->click();
        QVERIFY(settle(page.workspace));

        QCOMPARE(m_opened.size(), 1);
        const QString path = m_opened.first().toLocalFile();
        QCOMPARE(contentOf(path), QByteArray("inhoud van rapport.pdf"));
        QVERIFY(!(QFile::permissions(path) & QFile::WriteOwner));
    }

    void documentCanBeOpenedTwice()
    {
        Page page({u"rapport.pdf"_s});

        for (int time = 0; time < 2; ++time) {
            page.button(u"&Open"_s)->click();
            QVERIFY(settle(page.workspace));
        }

        QCOMPARE(m_opened.size(), 2);
    }

    void programIsNeverOpened()
    {
        Page page({u"rapport.exe"_s});
        std::optional<Message> said;
        connect(&page.workspace, &Workspace::said, this, [&](const Message &message) { said = message; });

        page.button(u"&Open"_s)->click();
        QVERIFY(settle(page.workspace));

        QVERIFY(m_opened.isEmpty());
        QVERIFY(said && said->tone == Message::Tone::Failed);
    }

    void linkIsFollowedAndOnlyToTheWeb()
    {
        Page page({});
        Attachment report;
        report.name = u"Rapport"_s;
        report.place = QUrl(u"https://voorbeeld.example/rapport"_s);
        Attachment local = report;
        local.place = QUrl(u"file:///etc/passwd"_s);

        page.page->show({report, local});
        for (int row = 0; row < 2; ++row) {
            page.page->view().setCurrentIndex(page.page->view().model()->index(row, 0));
            page.button(u"&Open"_s)->click();
        }

        QCOMPARE(m_opened, QList<QUrl>{report.place});
    }

    void whoCanOnlyReadOpensAndChangesNothing()
    {
        const Page page({u"rapport.pdf"_s});

        page.page->setAccess(Access::ReadOnly);

        QVERIFY(page.button(u"&Open"_s)->isEnabled());
        QVERIFY(page.button(u"Save a cop&y…"_s)->isEnabled());
        QVERIFY(!page.button(u"Add &files…"_s)->isEnabled());
        QTest::keyClick(&page.page->view(), Qt::Key_Delete);
        QCOMPARE(page.page->records().size(), 1);
    }

    void orderSaysNothingSoNothingIsMoved()
    {
        const Page page({u"a.pdf"_s, u"b.pdf"_s});

        QTest::keyClick(&page.page->view(), Qt::Key_Down, Qt::AltModifier);

        QCOMPARE(page.page->records().first().name, u"a.pdf"_s);
        QVERIFY(!page.button(u"Up (Alt+↑)"_s));
    }

    void fileOfWhichOnlyTheNameIsFoundSaysSo()
    {
        Page page({u"tekst.txt"_s, u"tabel.xyz"_s});
        const auto read = readFileTexts(page.workspace.bank(), PdfReader(u"/weg"_s));
        QVERIFY_RESULT(read);
        QCOMPARE(*read, 2);
        const auto says = [&](const QString &sentence) {
            return std::ranges::any_of(page.page->findChildren<QLabel *>(),
                                       [&](const QLabel *label) { return label->text().contains(sentence); });
        };

        QTest::keyClick(&page.page->view(), Qt::Key_Down);
        QVERIFY(says(u"only its name is found"_s));

        QTest::keyClick(&page.page->view(), Qt::Key_Up);
        QVERIFY(!says(u"only its name is found"_s));
    }

    void fileWithoutAnAnswerIsCounted()
    {
        const Page page({u"a.pdf"_s, u"b.pdf"_s});
        QList<Attachment> files = page.page->records();
        files[0].accessible = Accessible::Ja;

        page.page->showEdited(files);

        QCOMPARE(page.page->unchecked(), 1);
    }

    void buttonsAndAFewRowsKeepTheirRoomInALowWindow()
    {
        const Page open({u"rapport.txt"_s});
        QScrollArea *area = scrolled(open.page.get(), u"Files"_s);
        show(*area, {420, 150});

        const QTableView &table = open.page->view();
        QTRY_VERIFY(table.height() >= 4 * table.rowHeight(0));
        for (const QPushButton *button : open.page->findChildren<QPushButton *>()) {
            const bool isAbove = !open.page->form().isAncestorOf(button);
            if (isAbove)
                QVERIFY2(button->geometry().bottom() < table.geometry().top(), qPrintable(button->text()));
        }
        open.page->setParent(nullptr); // the page belongs to the room
        delete area;
    }

private:
    QList<QUrl> m_opened;
};

QTEST_MAIN(TestFilesPage)
#include "tst_filespage.moc"
