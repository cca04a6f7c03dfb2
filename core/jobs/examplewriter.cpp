// SPDX-License-Identifier: EUPL-1.2
#include "jobs/examplewriter.h"

#include "bank/fieldids.h"
#include "bank/refcodes.h"
#include "jobs/signaltriage.h"
#include "model/signaldossierlink.h"

namespace kb {

namespace {

constexpr QLatin1StringView OwnerKey("owner");
constexpr QLatin1StringView Refcode("refcode");
constexpr QLatin1StringView Sequence("sequence");

/// The common fields under the names that the bank gives them.
void completeHead(QJsonObject &object)
{
    object.insert(QLatin1StringView("owner_unit"), object.value(OwnerKey));
    object.insert(QLatin1StringView("origin"), QString(codeOf(Origin::Voorbeeld)));
    object.insert(Refcode, fullRefcode(object.value(Refcode).toString()));
}

/// A link of a signal with a dossier is the one that people make too (jobs/signaltriage.h).
Uid childUid(const ExampleChildren &list, const Uid &parent, const Values &values, int number)
{
    if (list.type.kind == Kind::SignalDossierLink)
        return dossierLinkUid(parent, recordOf<SignalDossierLink>(values).dossier);
    return namedUid(QLatin1StringView(list.key), bytesOf(parent) + QByteArray::number(number));
}

} // namespace

ExampleWriter::ExampleWriter(Bank &bank, const ExampleContent &content, QSet<QString> owners)
    : m_bank(bank)
    , m_content(content)
    , m_values(bank.now().date(), content.uids())
    , m_owners(std::move(owners))
{
}

/// Units belong to nobody and are in every bank.
bool ExampleWriter::isOurs(const QJsonObject &object) const
{
    return !object.contains(OwnerKey) || m_owners.contains(object.value(OwnerKey).toString());
}

Result<> ExampleWriter::write(Write &write)
{
    write.takeAsTheyAre();
    for (const ExamplePart &part : exampleParts()) {
        int number = 0;
        for (const QJsonObject &object : m_content.objects(part.list)) {
            ++number; // also of what is not ours: the same record has the same uid everywhere
            if (!isOurs(object))
                continue;
            if (auto written = add(write, part, object, number); !written)
                return written;
        }
    }
    return {};
}

Result<> ExampleWriter::add(Write &write, const ExamplePart &part, QJsonObject object, int number)
{
    const Uid uid = part.id ? m_values.record(object.value(QLatin1StringView(part.id)).toString())
                            : namedUid(QLatin1StringView(part.list), QByteArray::number(number));
    if (part.type.owned)
        completeHead(object);
    if (auto added = write.create(part.type, uid, m_values.of(part.type, object)); !added)
        return added;
    if (auto linked = addLinks(write, uid, part.links, object); !linked)
        return linked;
    return addChildren(write, uid, part.children, object);
}

Result<> ExampleWriter::addLinks(Write &write, const Uid &from, std::span<const ExampleLinks> links,
                                 const QJsonObject &object)
{
    for (const ExampleLinks &list : links) {
        for (const Uid &target : m_values.records(object.value(QLatin1StringView(list.key)))) {
            if (auto added = m_bank.links().add(write, from, list.type, target); !added)
                return added;
        }
    }
    return {};
}

Result<> ExampleWriter::addChildren(Write &write, const Uid &parent, std::span<const ExampleChildren> lists,
                                    const QJsonObject &object)
{
    for (const ExampleChildren &list : lists) {
        int number = 0;
        const QJsonArray children = object.value(QLatin1StringView(list.key)).toArray();
        for (const auto &child : children) {
            if (auto added = addChild(write, parent, list, child.toObject(), ++number); !added)
                return added;
        }
    }
    return {};
}

Result<> ExampleWriter::addChild(Write &write, const Uid &parent, const ExampleChildren &list,
                                 QJsonObject object, int number)
{
    if (list.type.field(Sequence))
        object.insert(Sequence, number);
    Values values = m_values.of(list.type, object);
    values.insert(list.type.field(QLatin1StringView(list.parent))->id, Codec<Uid>::to(parent));
    const Uid uid = childUid(list, parent, values, number);
    if (auto added = write.create(list.type, uid, values); !added)
        return added;
    if (auto linked = addLinks(write, uid, list.links, object); !linked)
        return linked;
    return addChildren(write, uid, list.children, object);
}

} // namespace kb
