// SPDX-License-Identifier: EUPL-1.2
#include "frame/printpreview.h"
#include "model/knowledgequestion.h"
#include "support/testresult.h"
#include "tabroom.h"
#include "tabs/scanfile.h"
#include "wording/errortext.h"

#include <QFileDialog>
#include <QSignalSpy>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

/// A file of somebody else beside the example of KIEM.
struct ForeignFile
{
    explicit ForeignFile(const QByteArray &bytes)
        : workspace(desk.open(), desk.settings())
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no file");
    }

    void scan()
    {
        scanPath(workspace, path, &window);
        settle(workspace);
    }
    /// What the window says of it.
    QStringList said() const
    {
        QStringList sentences;
        for (const QList<QVariant> &call : says)
            sentences.append(call.first().value<Message>().sentence);
        return sentences;
    }
    qsizetype questions() { return workspace.bank().records<KnowledgeQuestion>().ids()->size(); }

    Desk desk{Desk::Content::Example, u"KIEM"_s};
    QString path = desk.file(u"vragen.csv"_s);
    Workspace workspace;
    QSignalSpy says{&workspace, &Workspace::said};
    QWidget window;
};

} // namespace

/// "Compare with a file": a paper, and nothing comes in.
class TestScanFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatBothHaveInCommonIsShownAsAPaper()
    {
        ForeignFile file("code;kennisvraag\nE1;\"Hoe groot is de energiearmoede op Bonaire?\"\n");
        const qsizetype before = file.questions();

        file.scan();

        QTRY_VERIFY(file.window.findChild<PrintPreview *>());
        QCOMPARE(file.questions(), before);
        file.window.findChild<PrintPreview *>()->close();
    }

    void fileWithoutTextsIsSaidAndShowsNothing()
    {
        ForeignFile file("code;kennisvraag\n");

        file.scan();

        QVERIFY2(!file.said().isEmpty(), "nothing is said");
        QVERIFY(!file.window.findChild<PrintPreview *>());
    }

    void secondFileIsAskedForWhenTheFirstIsDone()
    {
        ForeignFile file("code;kennisvraag\nE1;\"Hoe groot is de energiearmoede op Bonaire?\"\n");
        QTimer::singleShot(100, &file.window, [] { // else the test would wait for ever
            if (auto *question = qobject_cast<QFileDialog *>(QApplication::activeModalWidget()))
                question->reject();
        });

        scanPath(file.workspace, file.path, &file.window);
        scanFile(file.workspace, &file.window);

        QCOMPARE(file.said(), QStringList{errorText({Error::Code::Busy, {}})});
        settle(file.workspace);
    }

    void fileThatIsNotThereIsSaid()
    {
        ForeignFile file("code;kennisvraag\n");
        file.path += u".weg"_s;

        file.scan();

        QVERIFY2(!file.said().isEmpty(), "nothing is said");
        QVERIFY(!file.window.findChild<PrintPreview *>());
    }
};

QTEST_MAIN(TestScanFile)
#include "tst_scanfile.moc"
