// SPDX-License-Identifier: EUPL-1.2
#include "frame/recentbanks.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

class TestRecentBanks : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Preferences> m_settings;

    QString makeFile(const QString &name) const
    {
        QFile file(m_folder->filePath(name));
        return file.open(QIODevice::WriteOnly) ? file.fileName() : QString();
    }

private Q_SLOTS:
    void init()
    {
        m_settings.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Preferences>(m_folder->filePath(u"window.ini"_s));
    }

    void nobodyOpenedABankYet() { QCOMPARE(RecentBanks(*m_settings).paths(), QStringList()); }

    void latestStandsFirst()
    {
        RecentBanks banks(*m_settings);
        const QString one = makeFile(u"één, twee.kennisbank"_s);
        const QString other = makeFile(u"b.kennisbank"_s);

        banks.add(one);
        banks.add(other);

        QCOMPARE(banks.paths(), (QStringList{other, one}));
    }

    void bankThatIsOpenedAgainStandsThereOnce()
    {
        RecentBanks banks(*m_settings);
        const QString one = makeFile(u"a.kennisbank"_s);
        const QString other = makeFile(u"b.kennisbank"_s);

        for (const QString &path : {one, other, one})
            banks.add(path);

        QCOMPARE(banks.paths(), (QStringList{one, other}));
    }

    void eightAreRemembered()
    {
        RecentBanks banks(*m_settings);
        for (int i = 0; i < 10; ++i)
            banks.add(makeFile(QString::number(i)));

        QCOMPARE(banks.paths().size(), 8);
        QVERIFY(banks.paths().first().endsWith(u'9'));
    }

    void bankThatIsGoneIsNotShown()
    {
        RecentBanks banks(*m_settings);
        const QString path = makeFile(u"a.kennisbank"_s);
        banks.add(path);

        QFile::remove(path);

        QCOMPARE(banks.paths(), QStringList());
    }

    void nextWindowRemembersThem()
    {
        const QString path = makeFile(u"a.kennisbank"_s);
        RecentBanks(*m_settings).add(path);
        m_settings->waitUntilWritten();

        Preferences later(m_folder->filePath(u"window.ini"_s));

        QCOMPARE(RecentBanks(later).paths(), QStringList(path));
    }
};

QTEST_GUILESS_MAIN(TestRecentBanks)
#include "tst_recentbanks.moc"
