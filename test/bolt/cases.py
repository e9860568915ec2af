"""Asks the cases with the Python driver: prints what each answers with, in the notation of cases.json, as JSON lines."""

import json
import math
import sys

from neo4j import GraphDatabase
from neo4j.exceptions import Neo4jError
from neo4j.graph import Node, Path, Relationship
from neo4j.time import Date, DateTime, Duration, Time


def to_driver(value):
    if isinstance(value, list):
        return [to_driver(item) for item in value]
    if not isinstance(value, dict):
        return value
    key, inner = next(iter(value.items()), (None, None))
    if key == "$int":
        return int(inner)
    if key == "$float":
        return float(inner)
    if key == "$bytes":
        return bytes(byte % 256 for byte in inner)
    if key == "$date":
        return Date.from_iso_format(inner)
    if key in ("$time", "$localTime"):
        return Time.from_iso_format(inner)
    if key in ("$dateTime", "$localDateTime"):
        return DateTime.from_iso_format(inner)
    if key == "$duration":
        months, days, seconds, nanoseconds = inner
        return Duration(months=months, days=days, seconds=seconds, nanoseconds=nanoseconds)
    return {name: to_driver(one) for name, one in value.items()}


def offset_of(value):
    seconds = round(value.utcoffset().total_seconds())
    if seconds == 0:
        return "Z"
    hours, minutes = divmod(abs(seconds) // 60, 60)
    return f"{'-' if seconds < 0 else '+'}{hours:02}:{minutes:02}"


def clock_of(value):
    fraction = f".{value.nanosecond:09}" if value.nanosecond else ""
    return f"{value.hour:02}:{value.minute:02}:{value.second:02}{fraction}"


def day_of(value):
    return f"{value.year:04}-{value.month:02}-{value.day:02}"


def properties_of(entity):
    return {name: from_driver(value) for name, value in entity.items()}


def from_driver(value):
    if value is None or isinstance(value, (bool, str)):
        return value
    if isinstance(value, int):
        return value if abs(value) < 2**53 else {"$int": str(value)}
    if isinstance(value, float):
        words = {math.inf: "Infinity", -math.inf: "-Infinity"}
        return {"$float": "NaN" if math.isnan(value) else words.get(value, repr(value))}
    if isinstance(value, (bytes, bytearray)):
        return {"$bytes": [byte - 256 if byte > 127 else byte for byte in value]}
    if isinstance(value, Node):
        return {"$node": [sorted(value.labels), properties_of(value)]}
    if isinstance(value, Relationship):
        return {"$relationship": [value.type, properties_of(value)]}
    if isinstance(value, Path):
        steps = [from_driver(value.nodes[0])]
        for before, relationship, after in zip(value.nodes, value.relationships, value.nodes[1:]):
            direction = ">" if relationship.start_node == before else "<"
            steps.append({"$relationship": [direction, relationship.type, properties_of(relationship)]})
            steps.append(from_driver(after))
        return {"$path": steps}
    if isinstance(value, Duration):
        # Python counts both back from nothing, Bolt the nanoseconds on from the second before.
        seconds, nanoseconds = divmod(value.seconds * 10**9 + value.nanoseconds, 10**9)
        return {"$duration": [value.months, value.days, seconds, nanoseconds]}
    if isinstance(value, DateTime):
        text = f"{day_of(value)}T{clock_of(value)}"
        return {"$localDateTime": text} if value.tzinfo is None else {"$dateTime": text + offset_of(value)}
    if isinstance(value, Date):
        return {"$date": day_of(value)}
    if isinstance(value, Time):
        text = clock_of(value)
        return {"$localTime": text} if value.tzinfo is None else {"$time": text + offset_of(value)}
    if isinstance(value, dict):
        return {name: from_driver(one) for name, one in value.items()}
    return [from_driver(item) for item in value]


def ask(driver, case):
    parameters = {name: to_driver(value) for name, value in case.get("parameters", {}).items()}
    with driver.session(default_access_mode=case.get("access", "WRITE")) as session:
        try:
            result = session.run(case["statement"], parameters)
            return {"rows": [[from_driver(value) for value in record.values()] for record in result]}
        except Neo4jError as error:
            return {"error": error.code}


def main(uri, file):
    with open(file, encoding="utf-8") as text:
        cases = json.load(text)
    with GraphDatabase.driver(uri) as driver:
        driver.verify_connectivity()
        driver.execute_query("\n".join(cases["graph"]))
        for case in cases["cases"]:
            print(json.dumps(ask(driver, case), ensure_ascii=False))


main(*sys.argv[1:])
