// SPDX-License-Identifier: EUPL-1.2
#include "print/pdfarchive.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <algorithm>
#include <array>

namespace kb::print {

namespace {

using Handle = QPDFObjectHandle;

/// A rule that every dictionary of the file must keep.
struct Ban
{
    const char *finding;
    bool (*isBroken)(Handle dictionary);
};

bool isNamed(Handle value, std::initializer_list<const char *> names)
{
    return value.isName() &&
           std::ranges::any_of(names, [&](const char *name) { return value.getName() == name; });
}

bool isOpaque(Handle dictionary, const char *key)
{
    constexpr double AlmostOne = 0.9999;
    Handle value = dictionary.getKey(key);
    return !value.isNumber() || value.getNumericValue() > AlmostOne;
}

constexpr std::array rules{
    Ban{"transparency",
        [](Handle dictionary) { return !isOpaque(dictionary, "/ca") || !isOpaque(dictionary, "/CA"); }},
    Ban{"transparency mask",
        [](Handle dictionary) {
            return dictionary.hasKey("/SMask") && !isNamed(dictionary.getKey("/SMask"), {"/None"});
        }},
    Ban{"transparency group",
        [](Handle dictionary) {
            Handle group = dictionary.getKey("/Group");
            return group.isDictionary() && isNamed(group.getKey("/S"), {"/Transparency"});
        }},
    Ban{"embedded file",
        [](Handle dictionary) { return dictionary.hasKey("/EmbeddedFiles") || dictionary.hasKey("/EF"); }},
    Ban{"script or other action",
        [](Handle dictionary) {
            return isNamed(dictionary.getKey("/S"),
                           {"/JavaScript", "/Launch", "/Sound", "/Movie", "/ResetForm", "/ImportData"}) ||
                   dictionary.hasKey("/JS") || dictionary.hasKey("/AA") || dictionary.hasKey("/JavaScript");
        }},
    Ban{"font not embedded",
        [](Handle dictionary) {
            return isNamed(dictionary.getKey("/Type"), {"/FontDescriptor"}) &&
                   !dictionary.hasKey("/FontFile") && !dictionary.hasKey("/FontFile2") &&
                   !dictionary.hasKey("/FontFile3");
        }},
    Ban{"font without description",
        [](Handle dictionary) {
            return isNamed(dictionary.getKey("/Type"), {"/Font"}) && !dictionary.hasKey("/FontDescriptor") &&
                   !isNamed(dictionary.getKey("/Subtype"), {"/Type0", "/Type3"});
        }},
    Ban{"LZW compression",
        [](Handle dictionary) { return isNamed(dictionary.getKey("/Filter"), {"/LZWDecode"}); }},
    Ban{"annotation that is not printed",
        [](Handle dictionary) {
            constexpr int Print = 4;
            Handle flags = dictionary.getKey("/F");
            return isNamed(dictionary.getKey("/Type"), {"/Annot"}) &&
                   !(flags.isInteger() && (flags.getIntValueAsInt() & Print));
        }},
};

void checkMetadata(Handle root, QStringList &findings)
{
    Handle metadata = root.getKey("/Metadata");
    if (!metadata.isStream()) {
        findings.append(QStringLiteral("no XMP metadata"));
        return;
    }
    if (metadata.getDict().hasKey("/Filter"))
        findings.append(QStringLiteral("XMP metadata is compressed"));
    const auto data = metadata.getStreamData();
    const std::string_view xmp(reinterpret_cast<const char *>(data->getBuffer()), data->getSize());
    if (xmp.find("<pdfaid:part>1<") == xmp.npos || xmp.find("<pdfaid:conformance>B<") == xmp.npos)
        findings.append(QStringLiteral("XMP metadata does not name PDF/A-1b"));
}

void checkDocument(QPDF &pdf, QStringList &findings)
{
    Handle root = pdf.getRoot();
    Handle intents = root.getKey("/OutputIntents");
    if (pdf.isEncrypted())
        findings.append(QStringLiteral("encrypted"));
    if (pdf.getPDFVersion() != "1.4")
        findings.append(QStringLiteral("not PDF 1.4"));
    if (!pdf.getTrailer().hasKey("/ID"))
        findings.append(QStringLiteral("no file identifier"));
    if (!intents.isArray() || !intents.getArrayItem(0).hasKey("/DestOutputProfile"))
        findings.append(QStringLiteral("no output intent"));
    if (!root.hasKey("/Lang"))
        findings.append(QStringLiteral("no language"));
    checkMetadata(root, findings);
}

void checkObjects(QPDF &pdf, QStringList &findings)
{
    for (Handle object : pdf.getAllObjects()) {
        Handle dictionary = object.isStream() ? object.getDict() : object;
        if (!dictionary.isDictionary())
            continue;
        for (const Ban &rule : rules) {
            if (rule.isBroken(dictionary))
                findings.append(QLatin1StringView(rule.finding));
        }
    }
}

} // namespace

QStringList archiveFindings(const QByteArray &bytes)
{
    QStringList findings;
    try { // the library throws; our functions do not
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("checked", bytes.constData(), size_t(bytes.size()));
        checkDocument(pdf, findings);
        checkObjects(pdf, findings);
    } catch (const std::exception &problem) {
        findings.append(QString::fromUtf8(problem.what()));
    }
    findings.removeDuplicates();
    return findings;
}

} // namespace kb::print
