// SPDX-License-Identifier: EUPL-1.2
#include "print/archiverules.h"

#include <algorithm>
#include <array>

namespace kb::print {

namespace {

using Handle = QPDFObjectHandle;
using Names = std::initializer_list<const char *>;

bool isOneOf(Handle value, Names names)
{
    return value.isName() &&
           std::ranges::any_of(names, [&](const char *name) { return value.getName() == name; });
}

/// The value, or one of an array of them.
bool hasOneOf(Handle value, Names names)
{
    if (!value.isArray())
        return isOneOf(value, names);
    for (int at = 0; at < value.getArrayNItems(); ++at) {
        if (isOneOf(value.getArrayItem(at), names))
            return true;
    }
    return false;
}

bool isOfType(Handle dictionary, const char *type)
{
    return isOneOf(dictionary.getKey("/Type"), {type});
}

bool isOfSubtype(Handle dictionary, const char *subtype)
{
    return isOneOf(dictionary.getKey("/Subtype"), {subtype});
}

bool isTrue(Handle value)
{
    return value.isBool() && value.getBoolValue();
}

bool isOpaque(Handle dictionary, const char *key)
{
    constexpr double AlmostOne = 0.9999;
    Handle value = dictionary.getKey(key);
    return !value.isNumber() || value.getNumericValue() > AlmostOne;
}

bool isHiddenOrNotPrinted(Handle annotation)
{
    constexpr int Print = 4;
    constexpr int InvisibleHiddenNoView = 1 | 2 | 32;
    Handle flags = annotation.getKey("/F");
    return !flags.isInteger() || !(flags.getIntValueAsInt() & Print) ||
           (flags.getIntValueAsInt() & InvisibleHiddenNoView);
}

bool goesWhereNoPageIs(Handle action)
{
    return isOneOf(action.getKey("/S"), {"/Named"}) &&
           !isOneOf(action.getKey("/N"), {"/NextPage", "/PrevPage", "/FirstPage", "/LastPage"});
}

constexpr std::array seeThrough{
    ArchiveRule{
        "transparency",
        [](Handle dictionary) { return !isOpaque(dictionary, "/ca") || !isOpaque(dictionary, "/CA"); }},
    ArchiveRule{"transparency mask",
                [](Handle dictionary) {
                    return dictionary.hasKey("/SMask") && !isOneOf(dictionary.getKey("/SMask"), {"/None"});
                }},
    ArchiveRule{"transparency group",
                [](Handle dictionary) {
                    Handle group = dictionary.getKey("/Group");
                    return group.isDictionary() && isOneOf(group.getKey("/S"), {"/Transparency"});
                }},
    ArchiveRule{"colours that mix with what is below",
                [](Handle dictionary) {
                    return dictionary.hasKey("/BM") &&
                           !hasOneOf(dictionary.getKey("/BM"), {"/Normal", "/Compatible"});
                }},
};

constexpr std::array looks{
    ArchiveRule{"colours of a printing press",
                [](Handle dictionary) {
                    return hasOneOf(dictionary.getKey("/ColorSpace"), {"/DeviceCMYK", "/DeviceN"});
                }},
    ArchiveRule{"other colours in print",
                [](Handle dictionary) {
                    return isOfType(dictionary, "/ExtGState") &&
                           (dictionary.hasKey("/TR") ||
                            (dictionary.hasKey("/TR2") && !isOneOf(dictionary.getKey("/TR2"), {"/Default"})));
                }},
    ArchiveRule{"picture that a viewer may smooth",
                [](Handle dictionary) { return isTrue(dictionary.getKey("/Interpolate")); }},
    ArchiveRule{
        "picture with another in its place",
        [](Handle dictionary) { return dictionary.hasKey("/Alternates") || dictionary.hasKey("/OPI"); }},
    ArchiveRule{"part that is a program",
                [](Handle dictionary) { return isOfSubtype(dictionary, "/PS") || dictionary.hasKey("/PS"); }},
    ArchiveRule{"layers", [](Handle dictionary) { return dictionary.hasKey("/OCProperties"); }},
};

constexpr std::array letters{
    ArchiveRule{"font not embedded",
                [](Handle dictionary) {
                    return isOfType(dictionary, "/FontDescriptor") && !dictionary.hasKey("/FontFile") &&
                           !dictionary.hasKey("/FontFile2") && !dictionary.hasKey("/FontFile3");
                }},
    ArchiveRule{"font without description",
                [](Handle dictionary) {
                    return isOfType(dictionary, "/Font") && !dictionary.hasKey("/FontDescriptor") &&
                           !isOneOf(dictionary.getKey("/Subtype"), {"/Type0", "/Type3"});
                }},
    ArchiveRule{"font without the places of its letters",
                [](Handle dictionary) {
                    return isOfType(dictionary, "/Font") && isOfSubtype(dictionary, "/CIDFontType2") &&
                           !dictionary.hasKey("/CIDToGIDMap");
                }},
    ArchiveRule{"font that does not say which letters it has",
                [](Handle dictionary) {
                    return isOfType(dictionary, "/Font") &&
                           isOneOf(dictionary.getKey("/Subtype"), {"/CIDFontType0", "/CIDFontType2"}) &&
                           !dictionary.getKey("/FontDescriptor").isNull() &&
                           !dictionary.getKey("/FontDescriptor").hasKey("/CIDSet");
                }},
};

constexpr std::array deeds{
    ArchiveRule{
        "embedded file",
        [](Handle dictionary) { return dictionary.hasKey("/EmbeddedFiles") || dictionary.hasKey("/EF"); }},
    ArchiveRule{"script or other action",
                [](Handle dictionary) {
                    return isOneOf(dictionary.getKey("/S"), {"/JavaScript", "/Launch", "/Sound", "/Movie",
                                                             "/ResetForm", "/ImportData"}) ||
                           dictionary.hasKey("/JS") || dictionary.hasKey("/AA") ||
                           dictionary.hasKey("/JavaScript") || goesWhereNoPageIs(dictionary);
                }},
    ArchiveRule{
        "annotation that is not printed",
        [](Handle dictionary) { return isOfType(dictionary, "/Annot") && isHiddenOrNotPrinted(dictionary); }},
    ArchiveRule{"annotation that is no text",
                [](Handle dictionary) {
                    return isOfType(dictionary, "/Annot") &&
                           isOneOf(dictionary.getKey("/Subtype"),
                                   {"/FileAttachment", "/Sound", "/Movie", "/Screen", "/3D"});
                }},
    ArchiveRule{"form that changes its looks",
                [](Handle dictionary) {
                    return isTrue(dictionary.getKey("/NeedAppearances")) || dictionary.hasKey("/XFA");
                }},
    ArchiveRule{"LZW compression",
                [](Handle dictionary) { return hasOneOf(dictionary.getKey("/Filter"), {"/LZWDecode"}); }},
};

template <typename... Parts> constexpr auto joined(const Parts &...parts)
{
    std::array<ArchiveRule, (std::tuple_size_v<Parts> + ...)> all{};
    auto next = all.begin();
    ((next = std::ranges::copy(parts, next).out), ...);
    return all;
}

constexpr auto allRules = joined(seeThrough, looks, letters, deeds);

} // namespace

std::span<const ArchiveRule> archiveRules()
{
    return allRules;
}

} // namespace kb::print
