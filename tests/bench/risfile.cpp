// SPDX-License-Identifier: EUPL-1.2
#include "bench/risfile.h"

#include "bench/words.h"

#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace kb::bench {

namespace {

/// One record after the other, line by line.
class RisRecords
{
public:
    explicit RisRecords(quint32 seed)
        : m_chance(seed)
        , m_words(m_chance)
    {
    }

    QByteArray next()
    {
        m_record.clear();
        ++m_number;
        const QString type = m_chance.favouriteOf<QString>({u"RPRT"_s, u"JOUR"_s, u"BOOK"_s});
        add("TY", type);
        add("TI", m_words.title(8));
        addPeople();
        addPlace(type);
        add("AB", m_words.title(80) + u'.');
        for (int keyword = 0; keyword < 3; ++keyword)
            add("KW", m_words.noun());
        add("LA", u"nl"_s);
        add("ER", {});
        return m_record.toUtf8() + '\n';
    }

private:
    void add(const char *tag, const QString &value)
    {
        m_record += QLatin1StringView(tag) + u"  - "_s + value + u'\n';
    }

    void addPeople()
    {
        for (int authors = 1 + m_chance.below(4); authors > 0; --authors)
            add("AU", u"%1, %2."_s.arg(m_words.title(1)).arg(QChar(u'A' + m_chance.below(26))));
    }

    void addPlace(const QString &type)
    {
        const QDate day = m_chance.day(QDate(2000, 1, 1), QDate(2026, 3, 1));
        add("PY", QString::number(day.year()));
        if (type == u"JOUR"_s) {
            add("T2", u"Tijdschrift voor "_s + m_words.noun());
            add("VL", QString::number(1 + m_chance.below(60)));
            add("SP", QString::number(1 + m_chance.below(400)));
        } else {
            add("PB", m_words.title(2));
            add("CY", u"Den Haag"_s);
        }
        if (m_chance.oneIn(2))
            add("DO", u"10.99999/kennis.%1"_s.arg(m_number));
        add("UR", u"https://example.org/kennis/%1"_s.arg(m_number));
    }

    Chance m_chance;
    Words m_words;
    QString m_record;
    int m_number = 0;
};

} // namespace

Result<> writeRisFile(const QString &path, int records, quint32 seed)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return Error{Error::Code::Storage, path};
    RisRecords source(seed);
    for (int number = 0; number < records; ++number)
        file.write(source.next());
    return file.commit() ? Result<>() : Result<>(Error{Error::Code::Storage, path});
}

} // namespace kb::bench
