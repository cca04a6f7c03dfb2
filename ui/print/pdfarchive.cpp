// SPDX-License-Identifier: EUPL-1.2
#include "print/pdfarchive.h"

#include "print/archivemetadata.h"
#include "print/archiverules.h"

#include <qpdf/QPDF.hh>

namespace kb::print {

namespace {

using Handle = QPDFObjectHandle;

QByteArray contentOf(Handle stream)
{
    const auto data = stream.getStreamData();
    return {reinterpret_cast<const char *>(data->getBuffer()), qsizetype(data->getSize())};
}

/// A profile of version 2 of a screen or a printer, for as many colours as it says (6.2.2).
bool isProfile(Handle profile)
{
    constexpr qsizetype Version = 8, Class = 12, Colours = 16, Signature = 36, HeaderSize = 128;
    const QByteArray icc = contentOf(profile);
    if (icc.size() < HeaderSize || icc.mid(Signature, 4) != "acsp" || icc[Version] > 2)
        return false;
    const QByteArray kind = icc.mid(Class, 4);
    Handle count = profile.getDict().getKey("/N");
    const QByteArray colours = icc.mid(Colours, 4);
    const int wanted = colours == "RGB " ? 3 : colours == "GRAY" ? 1 : 0;
    return (kind == "mntr" || kind == "prtr") && count.isInteger() && count.getIntValueAsInt() == wanted;
}

void checkIntent(Handle intents, QStringList &findings)
{
    Handle intent = intents.isArray() ? intents.getArrayItem(0) : Handle::newNull();
    Handle profile = intent.isDictionary() ? intent.getKey("/DestOutputProfile") : Handle::newNull();
    if (!profile.isStream())
        findings.append(QStringLiteral("no output intent"));
    else if (intent.getKey("/S").unparse() != "/GTS_PDFA1" || !isProfile(profile))
        findings.append(QStringLiteral("output intent of another kind"));
}

void checkDocument(QPDF &pdf, QStringList &findings)
{
    Handle root = pdf.getRoot();
    if (pdf.isEncrypted())
        findings.append(QStringLiteral("encrypted"));
    if (pdf.getPDFVersion() != "1.4")
        findings.append(QStringLiteral("not PDF 1.4"));
    if (!pdf.getTrailer().hasKey("/ID"))
        findings.append(QStringLiteral("no file identifier"));
    if (!root.hasKey("/Lang"))
        findings.append(QStringLiteral("no language"));
    checkIntent(root.getKey("/OutputIntents"), findings);
    findings += metadataFindings(pdf);
}

/// After the first line a comment of bytes that no text has, so that nobody sends the file as text (6.1.2).
void checkHeader(const QByteArray &bytes, QStringList &findings)
{
    const qsizetype second = bytes.indexOf('\n') + 1;
    const QByteArray comment = bytes.mid(second, 5);
    const bool isBinary =
        comment.size() == 5 && comment[0] == '%' &&
        std::all_of(comment.begin() + 1, comment.end(), [](char c) { return uchar(c) > 127; });
    if (!bytes.startsWith("%PDF-1.") || !isBinary)
        findings.append(QStringLiteral("no sign of binary content"));
}

/// An object and what stands in it without a number of its own.
class Walk
{
public:
    explicit Walk(QStringList &findings)
        : m_findings(findings)
    {
    }

    void check(Handle object)
    {
        if (object.isStream())
            checkStream(object.getDict());
        else if (object.isDictionary())
            checkDictionary(object);
        else if (object.isArray())
            checkArray(object);
        else if (object.isString())
            checkSize(object.getStringValue().size(), MostBytes);
        else if (object.isName())
            checkSize(object.getName().size() - 1, MostLetters);
    }

private:
    // What every reader of PDF 1.4 can hold (6.1.12).
    static constexpr size_t MostBytes = 65535, MostLetters = 127, MostItems = 8191, MostKeys = 4095;

    void checkSize(size_t size, size_t most)
    {
        if (size > most)
            m_findings.append(QStringLiteral("larger than every reader can hold"));
    }

    void checkStream(Handle dictionary)
    {
        if (dictionary.hasKey("/F") || dictionary.hasKey("/FFilter") || dictionary.hasKey("/FDecodeParms"))
            m_findings.append(QStringLiteral("content in another file"));
        checkDictionary(dictionary);
    }

    void checkDictionary(Handle dictionary)
    {
        for (const ArchiveRule &rule : archiveRules()) {
            if (rule.isBroken(dictionary))
                m_findings.append(QLatin1StringView(rule.finding));
        }
        const auto keys = dictionary.getKeys();
        checkSize(keys.size(), MostKeys);
        for (const std::string &key : keys)
            checkInside(dictionary.getKey(key));
    }

    void checkArray(Handle array)
    {
        const int count = array.getArrayNItems();
        checkSize(size_t(count), MostItems);
        for (int at = 0; at < count; ++at)
            checkInside(array.getArrayItem(at));
    }

    /// What has a number comes by itself.
    void checkInside(Handle value)
    {
        if (!value.isIndirect())
            check(value);
    }

    QStringList &m_findings;
};

} // namespace

QStringList archiveFindings(const QByteArray &bytes)
{
    QStringList findings;
    try { // the library throws; our functions do not
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("checked", bytes.constData(), size_t(bytes.size()));
        checkHeader(bytes, findings);
        checkDocument(pdf, findings);
        Walk walk(findings);
        for (const Handle &object : pdf.getAllObjects())
            walk.check(object);
    } catch (const std::exception &problem) {
        findings.append(QString::fromUtf8(problem.what()));
    }
    findings.removeDuplicates();
    return findings;
}

} // namespace kb::print
