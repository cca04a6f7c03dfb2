// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QCoreApplication>
#include <QLocale>
#include <QMutex>
#include <QSet>
#include <QTest>
#include <QTranslator>

namespace kb::test {

/// Writes down which texts of ours were asked for in Dutch and not found: those that stand under another
/// context than they are asked under, or have other forms. Whoever is installed first is asked last, when no
/// other knew the text; so it must be made before the language is chosen. At its end the test fails when
/// there is any.
class MissingDutch : public QTranslator
{
public:
    MissingDutch() { QCoreApplication::installTranslator(this); }
    ~MissingDutch() override
    {
        QCoreApplication::removeTranslator(this);
        if (m_asked.isEmpty())
            return;
        const QStringList texts(m_asked.begin(), m_asked.end());
        QTest::qFail(qPrintable(QStringLiteral("no Dutch for\n") + texts.join(u'\n')), __FILE__, __LINE__);
    }
    Q_DISABLE_COPY_MOVE(MissingDutch)

    bool isEmpty() const override { return false; }

    QString translate(const char *context, const char *source, const char *, int number) const override
    {
        const bool isQts = context[0] == 'Q' && QChar::fromLatin1(context[1]).isUpper();
        if (isQts || QLocale().language() != QLocale::Dutch)
            return {};
        const QMutexLocker lock(&m_mutex); // jobs ask too
        m_asked.insert(QStringLiteral("%1: %2 (%3)")
                           .arg(QString::fromUtf8(context), QString::fromUtf8(source))
                           .arg(number));
        return {};
    }

private:
    mutable QMutex m_mutex;
    mutable QSet<QString> m_asked;
};

} // namespace kb::test
