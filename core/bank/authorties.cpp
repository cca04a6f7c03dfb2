// SPDX-License-Identifier: EUPL-1.2
#include "bank/authorties.h"

#include "bank/forgetting.h"
#include "model/study.h"
#include "store/sqlfile.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace kb {

namespace {

const QString TiedPerson = QStringLiteral("person"); ///< as model/study.h calls it

FieldId authorsField()
{
    static const FieldId id = recordTypeOf<Study>.field(QLatin1StringView("contributions"))->id;
    return id;
}

QString personIn(const QCborValue &one)
{
    return one.toMap().value(TiedPerson).toString();
}

bool isTiedToOneOf(const QCborValue &one, const QList<Uid> &persons)
{
    const QString tied = personIn(one);
    return !tied.isEmpty() && persons.contains(Uid(tied));
}

Value untied(const Value &authors, const QList<Uid> &persons)
{
    QCborArray left;
    for (const QCborValue one : authors.toArray()) {
        QCborMap author = one.toMap();
        if (isTiedToOneOf(one, persons))
            author.remove(TiedPerson);
        left.append(author);
    }
    return left;
}

bool everTies(const QList<Operation> &operations, const QList<Uid> &persons)
{
    return std::ranges::any_of(operations, [&](const Operation &operation) {
        return tiesOneOf(operation.fields.value(authorsField()), persons);
    });
}

Result<> untieAuthorsOf(Write &write, const QList<Uid> &persons, qint64 study)
{
    const auto operations = write.context().log.ofRecord(study);
    if (!operations || !everTies(*operations, persons))
        return operations ? Result<>() : Result<>(operations.error());
    const RecordType &type = recordTypeOf<Study>;
    const Rewording reworded = [&](const Value &said) {
        return tiesOneOf(said, persons) ? untied(said, persons) : said;
    };
    const auto left = write.rewordInPlace(type, operations->first().record, {{authorsField(), reworded}});
    return left ? forgetSaying(write, type, study,
                               [&](const Operation &operation) {
                                   return tiesOneOf(operation.fields.value(authorsField()), persons);
                               })
                : left;
}

} // namespace

bool tiesSomebody(const Value &value)
{
    const QCborArray list = value.toArray();
    return std::any_of(list.begin(), list.end(),
                       [](const QCborValue &one) { return !personIn(one).isEmpty(); });
}

bool tiesOneOf(const Value &value, const QList<Uid> &persons)
{
    const QCborArray list = value.toArray();
    return std::any_of(list.begin(), list.end(),
                       [&](const QCborValue &one) { return isTiedToOneOf(one, persons); });
}

Result<> untieAuthors(Write &write, const QList<Uid> &persons, const QList<qint64> &studies)
{
    for (const qint64 study : studies) {
        const auto untied = untieAuthorsOf(write, persons, study);
        if (!untied && untied.error().code != Error::Code::NotOwner)
            return untied;
    }
    return {};
}

Result<QList<qint64>> studiesThatMayTie(Database &db, const QList<Uid> &persons)
{
    return db.all(
        sqlFile("study/may_tie"), [](Row row) { return row.next<qint64>(); },
        QStringView(jsonOfTexts(persons)));
}

QString jsonOfTexts(const QList<Uid> &uids)
{
    QJsonArray texts;
    for (const Uid &uid : uids)
        texts.append(textOf(uid));
    return QString::fromUtf8(QJsonDocument(texts).toJson(QJsonDocument::Compact));
}

} // namespace kb
