// SPDX-License-Identifier: EUPL-1.2
#include "report/documentcodec.h"

#include "report/documentjson.h"

#include <QJsonDocument>

namespace kb {

namespace {

using namespace Qt::StringLiterals;

constexpr int DataVersion = 1;

QJsonObject jsonOfInfo(const doc::Info &info)
{
    QJsonObject object{{u"title"_s, json(info.title)},
                       {u"unit"_s, json(info.unit)},
                       {u"version"_s, json(info.version)},
                       {u"date"_s, info.date.toString(Qt::ISODate)},
                       {u"language"_s, QString(codeOf(info.language))},
                       {u"share_level"_s, QString(codeOf(info.shareLevel))},
                       {u"selection"_s, json(info.selection)},
                       {u"contact"_s, json(info.contact)},
                       {u"example"_s, info.isExample}};
    // What was kept before there was a choice keeps its bytes.
    if (info.paperSize != doc::PaperSize::A4)
        object.insert(u"paper_size"_s, info.paperSize == doc::PaperSize::A3 ? u"A3"_s : u"Letter"_s);
    if (info.face == doc::Face::Sans)
        object.insert(u"face"_s, u"sans"_s);
    if (!info.letterhead.isEmpty())
        object.insert(u"letterhead"_s, json(info.letterhead));
    return object;
}

doc::PaperSize paperSizeFrom(const QString &name)
{
    if (name == u"A3"_s)
        return doc::PaperSize::A3;
    return name == u"Letter"_s ? doc::PaperSize::Letter : doc::PaperSize::A4;
}

doc::Info infoFrom(const QJsonObject &object)
{
    doc::Info info;
    info.title = textFrom(object[u"title"_s]);
    info.unit = textFrom(object[u"unit"_s]);
    info.version = textFrom(object[u"version"_s]);
    info.date = QDate::fromString(object[u"date"_s].toString(), Qt::ISODate);
    info.language = fromCode<Language>(object[u"language"_s].toString()).value_or(Language::Nl);
    info.shareLevel = fromCode<ShareLevel>(object[u"share_level"_s].toString()).value_or(ShareLevel::EigenDg);
    info.selection = textFrom(object[u"selection"_s]);
    info.contact = textFrom(object[u"contact"_s]);
    info.paperSize = paperSizeFrom(object[u"paper_size"_s].toString());
    info.face = object[u"face"_s].toString() == u"sans"_s ? doc::Face::Sans : doc::Face::Serif;
    info.letterhead = textFrom(object[u"letterhead"_s]);
    info.isExample = object[u"example"_s].toBool();
    return info;
}

Error noPaper(const QString &what)
{
    return {Error::Code::Unreadable, what};
}

} // namespace

QByteArray documentData(const Document &document)
{
    QJsonArray blocks;
    for (const doc::Block &block : document.blocks)
        blocks.append(json(block));
    const QJsonObject whole{
        {u"paper"_s, DataVersion}, {u"info"_s, jsonOfInfo(document.info)}, {u"blocks"_s, blocks}};
    return QJsonDocument(whole).toJson(QJsonDocument::Compact);
}

Result<Document> documentFrom(const QByteArray &data)
{
    QJsonParseError problem;
    const QJsonObject whole = QJsonDocument::fromJson(data, &problem).object();
    if (whole[u"paper"_s].toInt() != DataVersion)
        return noPaper(problem.errorString());
    Document document{infoFrom(whole[u"info"_s].toObject()), {}};
    for (const auto &value : whole[u"blocks"_s].toArray()) {
        const auto block = blockFrom(value.toObject());
        if (!block)
            return noPaper(value.toObject()[u"block"_s].toString());
        document.blocks.append(*block);
    }
    return document;
}

} // namespace kb
