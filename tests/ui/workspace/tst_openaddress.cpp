// SPDX-License-Identifier: EUPL-1.2
#include "support/openbank.h"
#include "workspace/openaddress.h"

#include <QDesktopServices>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

const QStringList Schemes{u"https"_s, u"file"_s, u"mailto"_s, u"kb"_s};

} // namespace

class TestOpenAddress : public QObject
{
    Q_OBJECT

    QList<QUrl> m_opened;

public Q_SLOTS:
    /// In place of the programs of this computer.
    void takeUrl(const QUrl &url) { m_opened.append(url); }

private Q_SLOTS:
    void init()
    {
        m_opened.clear();
        for (const QString &scheme : Schemes)
            QDesktopServices::setUrlHandler(scheme, this, "takeUrl");
    }
    void cleanup()
    {
        for (const QString &scheme : Schemes)
            QDesktopServices::unsetUrlHandler(scheme);
    }

    void addressOfTheWebGoesToTheBrowser()
    {
        Desk desk(Desk::Content::Nothing);
        Workspace workspace(desk.open(), desk.settings());

        openAddress(workspace, QUrl(u"https://bank.example.org/a%20b"_s));

        QCOMPARE(m_opened, QList<QUrl>{QUrl(u"https://bank.example.org/a%20b"_s)});
    }

    void whatIsNoAddressOfTheWebIsOnlyTold_data()
    {
        QTest::addColumn<QString>("address");
        for (const char *address : {"", "bank.example.org", "file:///etc/passwd", "mailto:a@example.org",
                                    "kb:record/1", "https://localhost", "javascript:alert(1)"})
            QTest::newRow(address) << QString::fromLatin1(address);
    }

    void whatIsNoAddressOfTheWebIsOnlyTold()
    {
        QFETCH(const QString, address);
        Desk desk(Desk::Content::Nothing);
        Workspace workspace(desk.open(), desk.settings());
        QList<Message> said;
        connect(&workspace, &Workspace::said, this,
                [&said](const Message &message) { said.append(message); });

        openAddress(workspace, QUrl(address));

        QVERIFY(m_opened.isEmpty());
        QCOMPARE(said.size(), 1);
        QCOMPARE(said.first().tone, Message::Tone::Failed);
    }
};

QTEST_MAIN(TestOpenAddress)
#include "tst_openaddress.moc"
