// SPDX-License-Identifier: EUPL-1.2
#include "report/mail.h"

#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

Mail aMail()
{
    return {.from = u"kiem@voorbeeld.example"_s,
            .to = {u"dgvb@voorbeeld.example"_s, u"dgkr@voorbeeld.example"_s},
            .subject = u"Eén vraag"_s,
            .text = u"Geachte collega’s,\nU vraagt hetzelfde.\n"_s,
            .date = {QDate(2026, 3, 2), QTime(10, 0), Qt::UTC}};
}

QByteArray headOf(const QByteArray &mail)
{
    return mail.left(mail.indexOf("\r\n\r\n"));
}

QString textOfMail(const QByteArray &mail)
{
    return QString::fromUtf8(QByteArray::fromBase64(mail.mid(mail.indexOf("\r\n\r\n")).replace("\r\n", "")));
}

} // namespace

class TestMail : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headSaysToWhomAboutWhatAndThatItIsStillToBeSent()
    {
        const QByteArrayList head = headOf(renderMail(aMail())).split('\n');

        for (const QByteArray &field :
             {QByteArray("From: kiem@voorbeeld.example\r"),
              QByteArray("To: dgvb@voorbeeld.example, dgkr@voorbeeld.example\r"),
              QByteArray("Subject: =?UTF-8?B?" + QByteArray("Eén vraag").toBase64() + "?=\r"),
              QByteArray("Date: Mon, 02 Mar 2026 10:00:00 +0000\r"), QByteArray("X-Unsent: 1\r")})
            QVERIFY2(head.contains(field), field.constData());
    }

    void textComesBackAsItWasWithTheLineEndsOfMail()
    {
        QCOMPARE(textOfMail(renderMail(aMail())), u"Geachte collega’s,\r\nU vraagt hetzelfde.\r\n"_s);
    }

    void lineEndsOfElsewhereBecomeThoseOfMail_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("Windows") << u"Geachte collega’s,\r\n\r\nU vraagt hetzelfde."_s;
        QTest::newRow("old Mac") << u"Geachte collega’s,\r\rU vraagt hetzelfde."_s;
        QTest::newRow("mixed") << u"Geachte collega’s,\r\n\nU vraagt hetzelfde."_s;
    }
    void lineEndsOfElsewhereBecomeThoseOfMail()
    {
        QFETCH(QString, text);
        Mail mail = aMail();
        mail.text = text;

        QCOMPARE(textOfMail(renderMail(mail)), u"Geachte collega’s,\r\n\r\nU vraagt hetzelfde."_s);
    }

    void everyLineOfTheFileEndsAsMailDoes()
    {
        const QByteArray mail = renderMail(aMail());

        QCOMPARE(mail.count('\n'), mail.count("\r\n"));
        QCOMPARE(mail.count('\r'), mail.count("\r\n"));
        QVERIFY(mail.endsWith("\r\n"));
    }

    void linkBeginsAMailToThatAddress()
    {
        QCOMPARE(mailLink(u"kiem@voorbeeld.example"_s).toEncoded(), "mailto:kiem@voorbeeld.example");
    }

    void addressWritesNoTextInTheMail() // RFC 6068: behind a question mark stand its fields
    {
        const QUrl link = mailLink(u"kiem@voorbeeld.example?cc=a@elders.example&body=Ja\r\nnee"_s);

        QVERIFY(!link.hasQuery());
        QVERIFY(!link.toEncoded().contains('?'));
        QVERIFY(!link.toEncoded().contains("%0A"));
    }

    void noLineIsTooLong()
    {
        Mail mail = aMail();
        mail.subject = u"Één vraag van twee eenheden over netcongestie én woningbouw "_s.repeated(4);
        mail.text = u"Lange tekst. "_s.repeated(100);

        const QByteArrayList lines = renderMail(mail).split('\n');

        for (const QByteArray &line : lines)
            QVERIFY2(line.size() <= 77, line.constData()); // with its carriage return
    }

    void subjectStartsNoFieldOfItsOwn()
    {
        Mail mail = aMail();
        mail.to = {u"dgvb@voorbeeld.example\r\nBcc: iemand@elders.example"_s};

        QVERIFY(!renderMail(mail).contains("\nBcc:"));
    }

    void whatIsNotKnownIsLeftOpen()
    {
        Mail mail = aMail();
        mail.from.clear();
        mail.to.clear();

        const QByteArray head = headOf(renderMail(mail));

        QVERIFY(!head.contains("From:") && !head.contains("To:"));
    }
};

QTEST_GUILESS_MAIN(TestMail)
#include "tst_mail.moc"
